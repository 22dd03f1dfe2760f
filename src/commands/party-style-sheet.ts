import { join } from 'node:path';
import type { Plugin } from 'vite';
import { partyStyles } from '../graphics/party-styles.ts';
import { readParties } from '../story/read-parties.ts';

const NAME = 'virtual:parties.css';

/**
 * Makes `import 'virtual:parties.css'` mean the style sheet of the story’s parties, which a build
 * emits with the others: the colors are content.
 * @param content the folder of the story, whose vocabulary the live preview watches
 */
export function partyStyleSheet(content: string): Plugin {
  // To bundlers a style sheet is what has such a name and no null before it.
  const id = join(content, 'parties.css');
  return {
    name: 'party-style-sheet',
    resolveId: (source) => (source === NAME ? id : undefined),
    load(source) {
      if (source !== id) return undefined;
      this.addWatchFile(join(content, 'vocabulary.yaml'));
      return partyStyles(readParties(content));
    },
  };
}
