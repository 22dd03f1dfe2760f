import { afterEach, expect, test, vi } from 'vitest';
import { editorLink } from './editor-link.ts';

const at = { line: 12, column: 3 };

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a problem’s place opens in an editor, wherever the content lies', () => {
  vi.stubEnv('LAUNCH_EDITOR', '');
  expect(editorLink('/elsewhere/a story', { file: 'a story/notes/note-1.yaml', ...at }, '/')).toBe(
    'vscode://file/elsewhere/a%20story/notes/note-1.yaml:12:3',
  );
  const inside = `${process.cwd()}/content`;
  expect(editorLink(inside, { file: 'content/about.mdx', ...at }, '/')).toBe(
    encodeURI(`vscode://file${inside}/about.mdx:12:3`),
  );
});

test('whoever names an editor has it opened by the preview', () => {
  vi.stubEnv('LAUNCH_EDITOR', 'emacs');
  expect(editorLink('/a story', { file: 'a story/about.mdx', ...at }, '/below/')).toBe(
    `/below/__open-in-editor?file=${encodeURIComponent('/a story/about.mdx:12:3')}`,
  );
});
