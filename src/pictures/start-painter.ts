/** The painter, in a thread of its own: see `painter.ts`. */
import { parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import { fewColors } from './few-colors.ts';
import type { Answer, Order } from './painter.ts';
import { writePng } from './write-png.ts';

parentPort?.on('message', ({ number, svg }: Order) => {
  void answer(number, svg).then((answered) => parentPort?.postMessage(answered));
});

async function answer(number: number, svg: string): Promise<Answer> {
  try {
    const painted = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    const { pixels: data, width, height } = painted;
    return { number, png: await writePng(fewColors({ data, width, height })) };
  } catch (error) {
    return { number, fault: String(error) };
  }
}
