import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { BILL_FILE } from '../sbom/bill-of-materials.ts';
import { freezeText, markRelease, type Naming } from './freeze-text.ts';

/** A built site, and of which release a copy is to be made. */
type SiteToFreeze = {
  /** The folder it was built into. */
  readonly site: string;
  /** The path it lives under: `/` or `/story/`. */
  readonly base: string;
  readonly version: string;
};

/**
 * Copy all embeds of a site into a folder, with every file that they ask for, so that they need no
 * other file of the site, and with the list of what they are made of.
 */
export function freezeSite({ site, base, version }: SiteToFreeze, folder: string): void {
  const write = (file: string, text: string): void => {
    const target = join(folder, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  };
  // It grows while it is gone through: what is copied may ask for more.
  const files = new Set([
    ...globSync(['embed/{chapters,figures}/*/index.html', BILL_FILE], { cwd: site }),
    'embed/v1/frame.js',
    'embed/v1/loader.js',
  ]);
  for (const file of files) {
    const kind = extname(file);
    if (!isNaming(kind)) {
      cpSync(join(site, file), join(folder, file));
      continue;
    }
    const { text, files: asked } = freezeText(readFileSync(join(site, file), 'utf8'), kind, base);
    write(file, kind === '.html' ? markRelease(text, version) : text);
    for (const each of asked) files.add(each);
  }
}

const isNaming = (kind: string): kind is Naming => ['.html', '.css', '.js'].includes(kind);
