import { paragraph, sourcesOf } from '../notes/mark-popover.ts';
import type { Popover } from '../notes/popover.ts';
import type { NameCard } from './name-card.ts';

const LINKS = 'a.actor, a.place';

/**
 * Show a card where somebody or some place is named. Its content is fetched when the reader points
 * at the name; where it does not come, the link leads to the entry, as it does without this script.
 * @param notesPage the address of the page with all notes
 */
export function openNamesInPlace(root: HTMLElement, popover: Popover, notesPage: string): void {
  const cards = new Map<string, Promise<NameCard>>();
  /** A link that is to lead to its entry. */
  let followed: HTMLAnchorElement | undefined;
  const cardOf = (link: HTMLAnchorElement): Promise<NameCard> => {
    const address = `${link.pathname}${link.hash.slice(1)}.json`;
    const card = cards.get(address) ?? fetchCard(address);
    cards.set(address, card);
    card.catch(() => cards.delete(address));
    return card;
  };

  for (const event of ['pointerover', 'focusin'] as const) {
    root.addEventListener(event, ({ target }) => {
      const link = linkAt(target);
      if (link) cardOf(link).catch(() => undefined);
    });
  }
  root.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = linkAt(event.target);
    if (!link || link === followed) return;
    event.preventDefault();
    cardOf(link).then(
      (card) => popover.open(link, card.name, contentOf(card, link.href, notesPage)),
      () => {
        followed = link;
        link.click();
        followed = undefined;
      },
    );
  });
}

const linkAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>(LINKS) : null;

async function fetchCard(address: string): Promise<NameCard> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json() as Promise<NameCard>;
}

function contentOf(card: NameCard, entry: string, notesPage: string): HTMLElement[] {
  const head = paragraph(card.name, 'card-name');
  if (card.arabic) {
    const arabic = document.createElement('span');
    arabic.lang = 'ar';
    arabic.dir = 'rtl';
    arabic.textContent = card.arabic;
    head.append(' ', arabic);
  }
  const kind = paragraph(card.kind, 'card-kind');
  if (card.party) {
    const chip = document.createElement('span');
    const [party, word] = card.party;
    chip.className = `party-chip party-${party}`;
    chip.textContent = word;
    kind.prepend(chip);
  }
  const more = paragraph('');
  const link = document.createElement('a');
  link.href = entry;
  link.textContent = `More on ${card.name}`;
  more.append(link);
  return [
    head,
    kind,
    paragraph(card.description),
    ...card.facts.map((fact) => paragraph(fact, 'card-fact')),
    sourcesOf(card.notes, notesPage),
    more,
  ];
}
