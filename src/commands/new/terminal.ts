import { createInterface, type Interface } from 'node:readline';
import type { Asker } from './ask.ts';
import type { Question } from './noun.ts';

/** As many possible answers are shown; the Tab key offers all of them. */
const MOST_SHOWN = 24;

/** What can be read from and written to: a terminal, or what stands for one in tests. */
export type Streams = {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
};

/**
 * Ask at a terminal, line by line. What is pasted with lines of its own counts as one answer up to an
 * empty line, where the question takes several.
 */
export function askAtTerminal({ input, output }: Streams): Asker & { readonly end: () => void } {
  let open: Question | undefined;
  const lines: string[] = [];
  let isOver = false;
  let wake = (): void => {};
  const reader: Interface = createInterface({
    input,
    output,
    completer: (typed: string) => [offered(open, typed), lastWord(typed)],
  });
  reader.on('line', (line) => {
    lines.push(line);
    wake();
  });
  reader.on('close', () => {
    isOver = true;
    wake();
  });

  const nextLine = async (): Promise<string | undefined> => {
    while (lines.length === 0 && !isOver) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    return lines.shift();
  };

  return {
    ask: async (question) => {
      // Whoever slips reads why, and not the whole question again.
      if (open?.name !== question.name) output.write(`\n${inWords(question)}\n`);
      open = question;
      if (!isOver) {
        reader.setPrompt(`${promptOf(question)}: `);
        reader.prompt();
      }
      const first = await nextLine();
      if (first === undefined || question.takesLines?.(first) !== true) return first;
      return `${first}\n${await untilEmpty()}`;
    },
    tell: (words) => output.write(`${words}\n`),
    end: () => reader.close(),
  };

  async function untilEmpty(): Promise<string> {
    const rest: string[] = [];
    for (
      let line = await nextLine();
      line !== undefined && line.trim() !== '';
      line = await nextLine()
    ) {
      rest.push(line);
    }
    return rest.join('\n');
  }
}

function inWords({ asks, example, choices = [], isNeeded, fallback }: Question): string {
  const shown = choices.slice(0, MOST_SHOWN).join(', ');
  const more = choices.length - MOST_SHOWN;
  const rest = more > 0 ? `, and ${more} more, which the Tab key completes` : '';
  const hint = shown === '' ? example && `For example: ${example}` : `Possible: ${shown}${rest}.`;
  return [
    asks,
    ...(hint === undefined ? [] : [`  ${hint}`]),
    ...(isNeeded || fallback !== undefined ? [] : ['  Enter leaves it out.']),
  ].join('\n');
}

const promptOf = ({ name, fallback }: Question): string =>
  fallback === undefined ? name : `${name} [${fallback}]`;

const lastWord = (typed: string): string => /[^\s,]*$/.exec(typed)?.[0] ?? '';

const offered = (question: Question | undefined, typed: string): string[] =>
  question?.choices?.filter((choice) => choice.startsWith(lastWord(typed))) ?? [];
