import { startEvidence } from './evidence-explorer.ts';

const section = document.querySelector<HTMLElement>('[data-evidence]');
const form = document.querySelector<HTMLElement>('.note-filter');
const list = document.querySelector<HTMLElement>('ol.notes');
const page = document.documentElement;

if (section && form && list) {
  startEvidence({ section, form, list }).then(
    () => {
      page.classList.add('js');
      page.dataset.story = 'running';
    },
    (error: unknown) => {
      page.classList.remove('js');
      console.error('The evidence stays in its stills.', error);
    },
  );
}
