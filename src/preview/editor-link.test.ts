import { expect, test } from 'vitest';
import { editorLink } from './editor-link.ts';

const at = { line: 12, column: 3 };

test('a problem’s place opens in an editor, wherever the content lies', () => {
  expect(editorLink('/elsewhere/a story', { file: 'a story/notes/note-1.yaml', ...at })).toBe(
    'vscode://file/elsewhere/a%20story/notes/note-1.yaml:12:3',
  );
  const inside = `${process.cwd()}/content`;
  expect(editorLink(inside, { file: 'content/about.mdx', ...at })).toBe(
    encodeURI(`vscode://file${inside}/about.mdx:12:3`),
  );
});
