import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/** What a file a browser loads is to the reader's connection, by the ending of its address. */
export const LOAD_KINDS = ['html', 'css', 'js', 'fonts', 'data', 'images'] as const;
export type LoadKind = (typeof LOAD_KINDS)[number];

/** One file that the browser asked for and got. */
export type Load = {
  readonly url: string;
  readonly kind: LoadKind;
  /** Bytes on the wire: gzip -9 of the body, fonts and bitmaps as they are. */
  readonly bytes: number;
};

/** How long nothing may be on its way before a page counts as loaded, in milliseconds. */
const QUIET = 200;

/**
 * Weigh all that a page loads from now on, from whatever server: bodies are packed here.
 * @returns a function that waits until nothing is on its way and lists the loads so far, in order
 */
export function watchLoads(page: Page): () => Promise<Load[]> {
  const loads: Promise<Load>[] = [];
  let waiting = 0;
  let latest = Date.now();
  const note = (change: number) => () => {
    waiting += change;
    latest = Date.now();
  };
  page.on('request', note(1));
  page.on('requestfinished', note(-1));
  page.on('requestfailed', note(-1));
  page.on('response', (response) => {
    if (!response.url().startsWith('http')) return;
    const load = weigh(response);
    // What comes after the last look is asked for by nobody, and its body goes with the page.
    load.catch(() => undefined);
    loads.push(load);
  });
  return async () => {
    while (waiting > 0 || Date.now() - latest < QUIET) await pause(50);
    return Promise.all(loads);
  };
}

/** Add up bytes by kind. */
export function weightOf(loads: readonly Load[]): Record<LoadKind, number> {
  const sum = (kind: LoadKind): number =>
    loads.filter((load) => load.kind === kind).reduce((total, { bytes }) => total + bytes, 0);
  return Object.fromEntries(LOAD_KINDS.map((kind) => [kind, sum(kind)])) as Record<
    LoadKind,
    number
  >;
}

async function weigh(response: Response): Promise<Load> {
  const url = response.url();
  const body = await response.body();
  const packed = /\.(woff2|png|jpe?g|webp|avif)$/.test(new URL(url).pathname);
  return {
    url,
    kind: kindOf(url),
    bytes: packed ? body.length : gzipSync(body, { level: 9 }).length,
  };
}

function kindOf(url: string): LoadKind {
  switch (/\.(\w+)$/.exec(new URL(url).pathname)?.[1]) {
    case undefined:
      return 'html';
    case 'css':
      return 'css';
    case 'js':
      return 'js';
    case 'woff2':
      return 'fonts';
    case 'json':
      return 'data';
    case 'svg':
    case 'png':
    case 'jpg':
    case 'webp':
    case 'avif':
      return 'images';
    default:
      throw new Error(`What kind of file is ${url}?`);
  }
}
