import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { filesMarkup, standAmongOthers } from './stand-among-others.ts';

const IMAGE =
  '<image class="veil" href="veil.avif" x="-4" y="2" width="10" height="20" preserveAspectRatio="none"/>';
const svg = `<svg><pattern id="dots"/><path fill="url(#dots)"/>${IMAGE}</svg>`;

test('two drawings on a page keep the names of their parts apart', () => {
  expect(standAmongOthers(svg, 'one', 'now')).toContain(
    'id="one-dots"/><path fill="url(#one-dots)"',
  );
  expect(standAmongOthers(svg, 'two', 'now')).toContain('id="two-dots"');
});

test('a file that many drawings show is on the page once, and each refers to it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'veil-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'veil.avif'), 'veil');
  const picture = (state: string) => ({
    ...{ scene: 'river', state, kind: 'map', kindThen: 'map', alt: '', change: 'new' as const },
    drawings: { '360': { then: undefined, now: svg, lines: [] } },
  });
  const files = filesMarkup([picture('one'), picture('two')], 'now', folder);
  const ids = [...files.matchAll(/<image id="([^"]+)" href="data:image\/avif;base64,dmVpbA=="/g)];
  expect(ids).toHaveLength(1);
  expect(standAmongOthers(svg, 'one', 'now')).toContain(
    `<use class="veil" href="#${ids[0]?.[1]}" x="-4" y="2"/>`,
  );
  expect(filesMarkup([picture('one')], 'then', folder)).toBe('');
});
