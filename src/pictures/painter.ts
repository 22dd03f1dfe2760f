import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What the painter is asked to paint. */
export type Order = { readonly number: number; readonly svg: string };

/** What came of an order: the file, or why there is none. */
export type Answer =
  | { readonly number: number; readonly png: Uint8Array }
  | { readonly number: number; readonly fault: string };

type Waiting = {
  readonly done: (png: Buffer) => void;
  readonly failed: (why: unknown) => void;
};

const waiting = new Map<number, Waiting>();
let painter: Worker | undefined;
let ordered = 0;

/**
 * Paint an SVG as a PNG, in a thread that does nothing else. A picture takes millions of bytes, and V8
 * looks through all that a thread holds each time some pictures have come and gone: where that is a
 * whole story, this takes as long as painting. An error says what the painter could not read.
 */
export function painted(svg: string): Promise<Buffer> {
  painter ??= startPainter();
  // A process waits for what it has ordered, and for nothing else.
  painter.ref();
  ordered += 1;
  const order: Order = { number: ordered, svg };
  painter.postMessage(order);
  return new Promise((done, failed) => waiting.set(order.number, { done, failed }));
}

function startPainter(): Worker {
  const worker = new Worker(resolve('src/pictures/start-painter.ts'));
  worker.on('message', (answer: Answer) => {
    const { done, failed } = waiting.get(answer.number) ?? {};
    waiting.delete(answer.number);
    if (waiting.size === 0) worker.unref();
    if ('fault' in answer) failed?.(new Error(`A picture was not painted: ${answer.fault}`));
    else done?.(Buffer.from(answer.png.buffer, answer.png.byteOffset, answer.png.byteLength));
  });
  worker.on('error', (why: unknown) => {
    for (const { failed } of waiting.values()) failed(why);
    waiting.clear();
    painter = undefined;
  });
  return worker;
}
