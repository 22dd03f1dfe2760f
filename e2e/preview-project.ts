import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { contentDir } from '../src/schemas/content-dir.ts';

const root = resolve(import.meta.dirname, '..');

/** What the live preview is made of. */
const PARTS = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'src'];

/** A project of its own with the story under test, for a live preview that nothing else disturbs. */
export type PreviewProject = {
  /** The folder of the story’s content, to be written in. */
  readonly story: string;
  /** Start the live preview, with these settings of the shell. It tells its address, once it has one. */
  readonly start: (shell?: Readonly<Record<string, string>>) => Promise<string>;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  /** All that the preview has said so far. */
  readonly said: () => string;
  /** Whether the preview runs still. */
  readonly runs: () => boolean;
  /** End it, and remove the project. */
  readonly close: () => void;
};

/** Copy the project; packages, but nothing that Astro keeps among them, it has in common with it. */
export function previewProject(): PreviewProject {
  const folder = mkdtempSync(join(root, 'dist-preview-'));
  for (const part of PARTS) {
    cpSync(join(root, part), join(folder, part), {
      recursive: true,
      filter: (path) => !/\.test\.ts$|\/snapshots$/.test(path),
    });
  }
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')).filter((each) => !/^\./.test(each))) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  // Not beside the project’s own version, which is no release of another story.
  const story = join(folder, 'stories/this');
  cpSync(contentDir(root), story, { recursive: true });
  const content = (file: string): string => join(story, file);
  let preview: ChildProcess | undefined;
  let said = '';
  return {
    story,
    start: async (shell) => {
      preview = spawn(
        join(root, 'node_modules/.bin/node'),
        [join(root, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', '0'],
        {
          cwd: folder,
          env: { ...process.env, CONTENT_DIR: story, ASTRO_TELEMETRY_DISABLED: '1', ...shell },
        },
      );
      // All of it is read to the end: a pipe that is full would hold the preview up.
      for (const stream of [preview.stdout!, preview.stderr!]) {
        stream.on('data', (words: Buffer) => (said += words.toString()));
      }
      for (;;) {
        await once(preview.stdout!, 'data');
        const [address] = /http:\/\/localhost:\d+/.exec(said) ?? [];
        if (address !== undefined) return address;
      }
    },
    read: (file) => readFileSync(content(file), 'utf8'),
    write: (file, text) => writeFileSync(content(file), text),
    said: () => said,
    runs: () => preview?.exitCode === null,
    close: () => {
      preview?.kill();
      rmSync(folder, { recursive: true });
    },
  };
}
