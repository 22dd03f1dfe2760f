import { toBibtex } from '../../citations/bibtex.ts';
import { toRis } from '../../citations/ris.ts';
import { plainText, type Run } from '../../citations/styled-text.ts';
import { hostSnippets, type Shown } from '../host-snippets.ts';
import { kindOfPage } from '../kind-of-page.ts';
import type { ChooserData, Offered } from './chooser-data.ts';
import { chooserPartOf } from './chooser-parts.ts';
import { codeText, copyBlock } from './copy-block.ts';
import { filesToTake, type FileToTake } from './files-to-take.ts';
import { readyCitations } from './ready-citations.ts';

/** Write what is to be copied and downloaded of what somebody chose. */
export function showResult(
  page: Document,
  shown: Shown & { readonly embeddable: Offered },
  { credit, report }: ChooserData,
): void {
  const { embeddable, site, choice } = shown;
  const codes = hostSnippets(shown).map(({ for: heading, does, code }) =>
    copyBlock({ heading, does, shown: codeText(code), text: code }),
  );
  chooserPartOf(page, 'codes').replaceChildren(...codes);
  // The page knows where it is, even where the build did not.
  const work = { ...embeddable.work, URL: `${site}${embeddable.page}/` };
  const citations = readyCitations(work, report, kindOfPage(embeddable)).map(
    ({ for: heading, runs }) => {
      const text = runsIn(runs);
      return copyBlock({ heading, shown: text, text: plainText(runs), html: text.innerHTML });
    },
  );
  const { picture, motion, data, everything, citation } = filesToTake(embeddable, choice.step);
  chooserPartOf(page, 'citations').replaceChildren(
    creditLine(credit),
    ...citations,
    ...Object.entries({ BibTeX: toBibtex, RIS: toRis }).map(([format, write]) => {
      const text = write([work, report]);
      return copyBlock({ heading: `Both as ${format}`, shown: codeText(text), text });
    }),
    linksTo('For reference managers', citation, site),
  );
  chooserPartOf(page, 'files').replaceChildren(
    linksTo('The picture', picture, site),
    linksTo('All states of its figure, one after another', motion, site),
    linksTo('Its data', data, site),
    linksTo('With texts for those who do not see it, credit line and terms', everything, site),
  );
}

function creditLine(credit: string): HTMLElement {
  const shown = document.createElement('p');
  shown.textContent = credit;
  return copyBlock({ heading: 'A credit line', shown, text: credit });
}

function runsIn(runs: readonly Run[]): HTMLElement {
  const paragraph = document.createElement('p');
  for (const { text, italic } of runs) {
    if (!italic) paragraph.append(text);
    else paragraph.appendChild(document.createElement('i')).textContent = text;
  }
  return paragraph;
}

function linksTo(what: string, files: readonly FileToTake[], site: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.append(`${what}: `);
  files.forEach(({ label, file }, index) => {
    const link = document.createElement('a');
    link.href = site + file;
    link.download = '';
    link.textContent = label;
    paragraph.append(index > 0 ? '; ' : '', link);
  });
  paragraph.append('.');
  return paragraph;
}
