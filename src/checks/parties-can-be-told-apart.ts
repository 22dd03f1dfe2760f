import { apartness, contrastOf } from '../graphics/color-difference.ts';
import { groundColors } from '../graphics/ground-colors.ts';
import { inSepia } from '../graphics/sepia.ts';
import { THEMES } from '../graphics/theme-tokens.ts';
import type { Party } from '../schemas/party.ts';
import type { Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';

/** The contrast that words need, and that marks need, by WCAG 2.2 (1.4.3 and 1.4.11). */
const NEEDED = { paper: 4.5, land: 3 } as const;
const ON = { paper: 'paper, where words wear it', land: 'the ground of maps' } as const;

/** How far two colors are apart, in Oklab, before readers tell them apart in small marks. */
const APART = 0.04;

/** Every party’s color can be read on paper and seen on maps, and is not like another’s. */
export function partiesCanBeToldApart({ vocabulary: { data, file, locate } }: Draft): Problem[] {
  const parties = Object.entries(data?.parties ?? {});
  const grounds = groundColors();
  const problem = (
    [id, theme]: readonly [string, keyof Party],
    message: string,
    fix: string,
  ): Problem => ({
    file,
    ...locate(['parties', id, theme]),
    message,
    fix,
    rule: 'parties-can-be-told-apart',
  });
  return parties.flatMap(([id, party], index) =>
    THEMES.flatMap((theme) => {
      const color = party[theme];
      const faint = (['paper', 'land'] as const).flatMap((ground) => {
        const contrasts = grounds[theme][ground].flatMap((each) => [
          contrastOf(color, each),
          // Sepia pages are light ones, seen through a glass that takes a little of every contrast.
          ...(theme === 'light' ? [contrastOf(inSepia(color), inSepia(each))] : []),
        ]);
        const least = Math.min(...contrasts);
        if (least >= NEEDED[ground]) return [];
        const message = `The ${theme} color of “${id}” has a contrast of ${least.toFixed(1)} on ${ON[ground]}; it needs ${NEEDED[ground]}.`;
        return [
          problem([id, theme], message, `Make it ${theme === 'light' ? 'darker' : 'lighter'}.`),
        ];
      });
      const alike = parties
        .slice(0, index)
        .filter(([, other]) => apartness(color, other[theme]) < APART)
        .map(([other]) =>
          problem(
            [id, theme],
            `The ${theme} color of “${id}” is like that of “${other}”.`,
            'Choose one that is lighter, darker or of another hue.',
          ),
        );
      return [...faint.slice(0, 1), ...alike];
    }),
  );
}
