import { wholeAddress } from '../components/site-address.ts';
import { PAINTED_WIDTHS } from '../pictures/picture-sizes.ts';
import { sceneOf } from '../scenes/scene-state.ts';
import type { Story } from '../story/story.ts';

/**
 * What a kit holds and how to use it, in plain words.
 * @param of what it is the kit of: that of a chapter has a folder for each figure
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
               pages, “-dark” for dark ones, “-narrow” for phones. Words are outlines: every
               program shows them alike.
png/           The same, ${PAINTED_WIDTHS.png} pixels wide, for programs that take no SVG.
*.webp, *.gif  All states one after another.
data.csv       The facts shown, a row each, with the numbers of the report’s notes behind them.
data.json      The same for programs; datapackage.json says what its columns mean.
alt-texts.txt  What is to be seen in each state, for readers who do not see it.
CREDIT.txt     The line to set beneath a picture. It stands in the picture, too.
CITATION.txt   How to cite the research; citation.bib and citation.ris for programs.
LICENSE.txt    Terms, and where the map data are from.

You may use and change everything here, for any purpose, if you give the credit.
`;
}
