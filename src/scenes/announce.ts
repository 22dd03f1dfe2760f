/** How long what was said stays in the page, where whoever reads on by ear would hear it again, in milliseconds. */
const SAID = 10_000;

/** Say words aloud, through an element that is read when it changes, and then take them back. */
export function announcer(element: HTMLElement): (words: string) => void {
  let saying: ReturnType<typeof setTimeout> | undefined;
  return (words) => {
    element.textContent = words;
    clearTimeout(saying);
    saying = setTimeout(() => element.replaceChildren(), SAID);
  };
}
