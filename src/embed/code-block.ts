/** A text to be copied, under its heading, with a button that copies it and says so. */
export function codeBlock(heading: string, does: string, code: string): HTMLElement {
  const block = document.createElement('section');
  const title = document.createElement('h3');
  title.textContent = heading;
  const sentence = document.createElement('p');
  sentence.textContent = does;
  const text = document.createElement('pre');
  text.className = 'embed-code';
  text.tabIndex = 0;
  text.textContent = code;
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.textContent = 'Copy';
  copy.ariaLabel = `Copy: ${heading}`;
  const said = document.createElement('span');
  said.role = 'status';
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(code).then(
      () => (said.textContent = 'Copied.'),
      () => {
        // Where a browser refuses, the reader copies what is selected.
        getSelection()?.selectAllChildren(text);
        said.textContent = 'Selected: copy it with your keyboard or menu.';
      },
    );
  });
  block.append(title, sentence, text, copy, ' ', said);
  return block;
}
