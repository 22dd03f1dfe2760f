import { siteAddress, wholeAddress } from '../components/site-address.ts';
import { PAINTED_WIDTHS } from '../pictures/picture-sizes.ts';
import { sceneOf } from '../scenes/scene-state.ts';
import type { Story } from '../story/story.ts';

/**
 * What a kit holds and how to use it, in plain words.
 * @param of what it is the kit of: that of a chapter has not all of each figure, and says where the rest is
 */
export function kitReadme(
  story: Story,
  scenes: readonly string[],
  of: 'figure' | 'chapter',
): string {
  const figures = scenes.map((id) => {
    const { title, description } = sceneOf(story, id);
    const address = wholeAddress(`/figures/${id}/`);
    return `- ${title} (${id}). ${description}${address ? ` ${address}` : ''}`;
  });
  return `${story.publication.title}
${story.publication.subtitle}

What is here${of === 'chapter' ? ', a folder each' : ''}
${figures.join('\n')}

svg/           Each state as a drawing without bounds to its size: the name alone for light
               pages, “-dark” for dark ones${of === 'figure' ? ', “-narrow” for phones' : ''}. Words are outlines: every
               program shows them alike.
png/           The same, ${PAINTED_WIDTHS.png} pixels wide, for programs that take no SVG${of === 'chapter' ? '; for light pages only' : ''}.
${of === 'figure' ? '*.webp, *.gif  All states one after another.\n' : ''}data.csv       The facts shown, a row each, with the numbers of the report’s notes behind them.
data.json      The same for programs; datapackage.json says what its columns mean.
alt-texts.txt  What is to be seen in each state, for readers who do not see it.
CREDIT.txt     The line to set beneath a picture. It stands in the picture, too.
CITATION.txt   How to cite the research; citation.bib and citation.ris for programs.
LICENSE.txt    Terms, and where the map data are from.
${of === 'chapter' ? elsewhere(scenes) : ''}
You may use and change everything here, for any purpose, if you give the credit.
`;
}

/** Where that is which a chapter’s kit leaves out. */
function elsewhere(scenes: readonly string[]): string {
  const kits = scenes.map((id) => siteAddress(`/kit/figures/${id}.zip`));
  return `
Each figure also comes for phones, as PNG for dark pages and as an animation, in a kit of its own:
${kits.join('\n')}
`;
}
