/** Something to be copied, and how it stands on the page. */
export type ToCopy = {
  readonly heading: string;
  /** What it is for, in a sentence. */
  readonly does?: string;
  readonly shown: HTMLElement;
  readonly text: string;
  /** The same for programs that take italics. */
  readonly html?: string;
};

/** What is to be copied, under its heading, with a button that copies it and says so. */
export function copyBlock({ heading, does, shown, text, html }: ToCopy): HTMLElement {
  const block = document.createElement('section');
  const title = document.createElement('h3');
  title.textContent = heading;
  block.append(title);
  if (does !== undefined) {
    const sentence = document.createElement('p');
    sentence.textContent = does;
    block.append(sentence);
  }
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.textContent = 'Copy';
  copy.ariaLabel = `Copy: ${heading}`;
  const said = document.createElement('span');
  said.role = 'status';
  copy.addEventListener('click', () => {
    write(text, html).then(
      () => (said.textContent = 'Copied.'),
      () => {
        // Where a browser refuses, the reader copies what is selected.
        getSelection()?.selectAllChildren(shown);
        said.textContent = 'Selected: copy it with your keyboard or menu.';
      },
    );
  });
  block.append(shown, copy, ' ', said);
  return block;
}

/** A code as it stands on the page; keys can reach it to scroll it. */
export function codeText(code: string): HTMLElement {
  const text = document.createElement('pre');
  text.className = 'embed-code';
  text.tabIndex = 0;
  text.textContent = code;
  return text;
}

async function write(text: string, html: string | undefined): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const blob = (type: string, content: string): Blob => new Blob([content], { type });
  const item = { 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) };
  return navigator.clipboard.write([new ClipboardItem(item)]);
}
