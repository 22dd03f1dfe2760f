/** A file of prose in its two parts. */
export type ProseFile = {
  /** The fields at its head, without the lines “---” around them; missing where there are none. */
  readonly head: string | undefined;
  /** Whether the head begins and does not end. */
  readonly isUnclosed: boolean;
  /** The whole file with its head as empty lines, so that every word keeps its place. */
  readonly body: string;
};

/** Part a file of prose; the check and the build do so alike. */
export function splitProse(text: string): ProseFile {
  const [whole = '', head] = /(?<![^])---[ \t]*\n([^]*?)^---[ \t]*$/m.exec(text) ?? [];
  return {
    head,
    isUnclosed: head === undefined && /(?<![^])---[ \t]*$/m.test(text),
    body: whole.replace(/[^\n]+/g, '') + text.slice(whole.length),
  };
}
