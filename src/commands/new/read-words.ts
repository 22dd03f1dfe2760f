/** What was typed behind `npm run new`: what is to be begun, and answers by the names of their questions. */
export type Words = {
  readonly noun: string | undefined;
  readonly given: ReadonlyMap<string, string>;
};

/** Read `place --name "North Bank" --kind=town`. What an answer is, only the questions know. */
export function readWords(words: readonly string[]): Words {
  const given = new Map<string, string>();
  const nouns: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const [, name = '', value] = /^--([^=]+)(?:=([^]*))?$/.exec(word) ?? [];
    if (name === '') {
      nouns.push(word);
    } else if (value === undefined) {
      index += 1;
      given.set(name, words[index] ?? '');
    } else {
      given.set(name, value);
    }
  }
  return { noun: nouns[0], given };
}
