import { element } from '../components/element.ts';

/**
 * A button that copies an address, and says that it did. Where the clipboard is refused it shows the
 * address instead, selected, to be copied by hand.
 */
export function copyButton(label: string, address: () => string): HTMLElement {
  const button = element('button', { type: 'button' }, label);
  const said = element('span', { role: 'status' });
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(address()).then(
      () => (said.textContent = 'Copied.'),
      () => {
        const field = element('input', {
          type: 'text',
          readonly: true,
          value: address(),
          'aria-label': label,
        });
        said.replaceChildren(field);
        field.select();
      },
    );
  });
  return element('span', { class: 'copy-button' }, button, ' ', said);
}
