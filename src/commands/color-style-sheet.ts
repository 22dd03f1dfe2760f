import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { partyShapeStyles } from '../graphics/party-shapes.ts';
import { partyStyles } from '../graphics/party-styles.ts';
import { themeStyles } from '../graphics/theme-styles.ts';
import { readParties } from '../story/read-parties.ts';

const NAME = 'virtual:colors.css';
const TOKENS = resolve(import.meta.dirname, '../styles/tokens.css');

/**
 * Makes `import 'virtual:colors.css'` mean the style sheet of the story’s parties, whose colors and
 * shapes are content, and of the themes that a page can be given. A build emits it with the others.
 * @param contentNow tells the folder of the story, whose vocabulary the live preview watches
 */
export function colorStyleSheet(contentNow: () => string): Plugin {
  // To bundlers a style sheet is what has such a name and no null before it.
  const idIn = (content: string): string => join(content, 'colors.css');
  return {
    name: 'color-style-sheet',
    resolveId(source) {
      const id = idIn(contentNow());
      // In the live preview a browser asks for it by its way from the project’s folder.
      const isAsked = source === NAME || (source.startsWith('/') && id.endsWith(source));
      return isAsked ? id : undefined;
    },
    load(source) {
      const content = contentNow();
      if (source !== idIn(content)) return undefined;
      this.addWatchFile(join(content, 'vocabulary.yaml'));
      this.addWatchFile(TOKENS);
      const parties = readParties(content);
      const colors = partyStyles(parties);
      const themes = themeStyles([readFileSync(TOKENS, 'utf8'), colors]);
      return colors + partyShapeStyles(parties) + themes;
    },
  };
}
