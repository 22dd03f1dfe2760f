import type { Embeddable } from './embeddable.ts';

/** Whether what can be shown in a frame is a chapter or a figure. */
export const kindOfPage = ({ page }: Pick<Embeddable, 'page'>): 'chapter' | 'figure' =>
  page.startsWith('chapters/') ? 'chapter' : 'figure';
