import { escapeMarkup as text } from '../../graphics/escape-markup.ts';
import { isEmpty, isSame, type Revision, type TextChange } from './compare-tellings.ts';
import { citationsMarkup, unitsMarkup } from './text-markup.ts';
import { scenesMarkup, type Showing } from './picture-markup.ts';
import { listsMarkup, notesMarkup, singlesMarkup } from './rest-markup.ts';
import { summaryOf, summaryOfRest, totalOf } from './summary.ts';
import { fieldsMarkup, section } from './words-markup.ts';

/** What the page says of itself: both trees in words, and what of it is not told. */
export type PageFacts = {
  readonly before: string;
  readonly after: string;
  /** The title of the chapter that was asked for, if one was. */
  readonly chapter: string | undefined;
  /** Sentences on what could not be compared, or is not shown. */
  readonly remarks: readonly string[];
  readonly style: string;
  /** Files that pictures show, as markup. */
  readonly files: string;
  readonly showing: Showing;
};

/** The page that shows a revision, as one HTML file. */
export function pageMarkup(revision: Revision, facts: PageFacts): string {
  const about = facts.chapter === undefined ? '' : ` in “${facts.chapter}”`;
  const changed = revision.texts.filter((each) => !isSame(each));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>What changes for readers${text(about)}</title>
<style>${facts.style}</style>
${facts.files}
<header>
<h1>What changes for readers${text(about)}</h1>
<dl class="trees"><dt>Before</dt><dd>${text(facts.before)}</dd><dt>Now</dt><dd>${text(facts.after)}</dd></dl>
${facts.remarks.map((remark) => `<p>${text(remark)}</p>`).join('\n')}
<p class="legend">Words that went are <del>struck through</del>, words that came are <ins>underlined</ins>. Numbers in brackets, as [5], are notes.</p>
</header>
<main>
<section aria-labelledby="in-short">
<h2 id="in-short">In short</h2>
${inShort(revision, changed)}
</section>
${changed.map((each) => textSection(each, facts.showing)).join('\n')}
${restSection(revision, facts.showing)}
</main>
</html>
`;
}

/** A sentence for each chapter, and how much it is in all. */
function inShort(revision: Revision, changed: readonly TextChange[]): string {
  if (isEmpty(revision)) return '<p>Nothing changes for readers.</p>';
  const same = revision.texts.filter(isSame).map(({ title }) => `“${title}”`);
  const rest = summaryOfRest(revision);
  const lines = changed.map(
    (each) => `<li><a href="#${each.id}">${text(each.title)}</a>: ${summaryOf(each)}.</li>`,
  );
  if (rest !== '') lines.push(`<li><a href="#beside">Beside the chapters</a>: ${rest}.</li>`);
  return `<ul>${lines.join('\n')}</ul>
${same.length === 0 ? '' : `<p>Nothing changes in ${text(same.join(', '))}.</p>`}
<p>In all: ${totalOf(revision)}.</p>`;
}

function textSection(change: TextChange, showing: Showing): string {
  const { id, title, fields, units, citations, scenes } = change;
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${text(title)}</h2>
<p>${summaryOf(change)}.</p>
${fieldsMarkup(fields)}
${section(3, 'Words', unitsMarkup(units))}${section(3, 'Notes cited', citationsMarkup(citations))}${section(3, 'Pictures', scenesMarkup(scenes, showing))}</section>`;
}

function restSection(revision: Revision, showing: Showing): string {
  const inner = [
    section(3, 'Pictures in no chapter', scenesMarkup(revision.scenes, showing)),
    section(3, 'Notes', notesMarkup(revision.notes)),
    listsMarkup(revision.entries),
    singlesMarkup(revision.files),
  ].join('');
  if (inner === '') return '';
  return `<section aria-labelledby="beside">
<h2 id="beside">Beside the chapters</h2>
${inner}</section>`;
}
