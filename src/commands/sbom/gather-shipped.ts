import type { Plugin } from 'vite';

/**
 * Notes which modules go into files that readers are sent: those whose code is in a browser’s script,
 * and every style sheet, for whatever page it was asked.
 * @param shipped the paths of their files, or the names that bundlers gave to what they wrote themselves
 */
export function gatherShipped(shipped: Set<string>): Plugin {
  return {
    name: 'gather-shipped',
    generateBundle(_, bundle) {
      const isForBrowsers = this.environment.name === 'client';
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(file.modules)) {
          if (/\.css\b/.test(id) || (isForBrowsers && renderedLength > 0)) shipped.add(id);
        }
      }
    },
  };
}
