import { textWidth } from './text-width.ts';
import type { Face } from './text-width.ts';

/** Break a text into lines no wider than `width` pixels; a word longer than that stands alone. */
export function wrapText(text: string, width: number, fontSize: number, face?: Face): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, fontSize, face) <= width) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
