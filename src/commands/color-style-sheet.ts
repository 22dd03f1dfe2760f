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
 * @param content the folder of the story, whose vocabulary the live preview watches
 */
export function colorStyleSheet(content: string): Plugin {
  // To bundlers a style sheet is what has such a name and no null before it.
  const id = join(content, 'colors.css');
  return {
    name: 'color-style-sheet',
    resolveId: (source) => (source === NAME ? id : undefined),
    load(source) {
      if (source !== id) return undefined;
      this.addWatchFile(join(content, 'vocabulary.yaml'));
      this.addWatchFile(TOKENS);
      const parties = readParties(content);
      const colors = partyStyles(parties);
      const themes = themeStyles([readFileSync(TOKENS, 'utf8'), colors]);
      return colors + partyShapeStyles(parties) + themes;
    },
  };
}
