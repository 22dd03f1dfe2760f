import type { Embeddable } from '../embeddable.ts';

/** A file to download, by its path within the site. */
export type FileToTake = { readonly label: string; readonly file: string };

/** What can be taken along of a page: pictures of a step, its figure in motion, data, everything, and citations. */
export type FilesToTake = {
  readonly picture: readonly FileToTake[];
  readonly motion: readonly FileToTake[];
  readonly data: readonly FileToTake[];
  readonly everything: readonly FileToTake[];
  readonly citation: readonly FileToTake[];
};

/** The files of a chapter or a figure at one of its steps; at its first where none is named. */
export function filesToTake({ page, steps }: Embeddable, named: string | undefined): FilesToTake {
  const step = steps.find(({ id }) => id === named) ?? steps[0];
  const figure = step && `figures/${step.scene}`;
  return {
    picture: step
      ? [
          { label: 'PNG, for most programs', file: `${figure}/${step.id}.png` },
          { label: 'PNG for dark pages', file: `${figure}/${step.id}-dark.png` },
          { label: 'SVG, sharp at any size', file: `${figure}/${step.id}.svg` },
          { label: 'SVG for dark pages', file: `${figure}/${step.id}-dark.svg` },
          { label: 'SVG for phones', file: `${figure}/${step.id}-narrow.svg` },
        ]
      : [],
    motion: step
      ? [
          { label: 'WebP animation', file: `${figure}/${step.scene}.webp` },
          { label: 'GIF animation, for what takes no WebP', file: `${figure}/${step.scene}.gif` },
        ]
      : [],
    data: figure
      ? [
          { label: 'CSV, for spreadsheets', file: `${figure}/data.csv` },
          { label: 'JSON, for programs', file: `${figure}/data.json` },
          { label: 'what its columns mean', file: `${figure}/datapackage.json` },
        ]
      : [],
    everything: step
      ? [{ label: 'all pictures and data in one archive (ZIP)', file: `kit/${page}.zip` }]
      : [],
    citation: [
      { label: 'BibTeX', file: `citations/${page}.bib` },
      { label: 'RIS, for Zotero, EndNote and others', file: `citations/${page}.ris` },
    ],
  };
}
