import { fadeOver } from '../cards/fade-over.ts';
import type { Composition } from '../graphics/composition.ts';
import type { Mark } from '../graphics/mark.ts';
import { wrapText } from '../graphics/wrap-text.ts';
import { composeState, drawableOf } from '../kinds/drawable.ts';
import { withoutLand } from '../pictures/bring-land.ts';
import { writeForPainter } from '../pictures/document.ts';
import { flatten } from '../pictures/flatten.ts';
import { paint } from '../pictures/paint.ts';
import { readRules } from '../pictures/style-rules.ts';
import { styleOf, styleSheet } from '../scenes/drawing-style.ts';
import { sceneOf } from '../scenes/scene-state.ts';
import type { Story } from '../story/story.ts';

/** The cover in pixels, as high to its width as libraries ask for; it is painted twice as large. */
const COVER: Composition = {
  width: 600,
  height: 900,
  subject: { x: 40, y: 370, width: 520, height: 430 },
};
const MARGIN = 44;
const COLUMN = COVER.width - MARGIN * 2;
/** From where to where paper gives way to the map, in heights of the cover. */
const FADE = { from: 0.3, to: 0.4, along: 'height' } as const;

/** Paint the picture on the outside of the book: its title over the cover’s map. */
export function coverPicture(story: Story): Promise<Buffer> {
  const { publication } = story;
  const { scene, state } = publication.opening;
  const drawable = drawableOf(sceneOf(story, scene), story);
  const drawing = withoutLand(composeState(drawable, state, COVER));
  const { width, height } = COVER;
  const { authors, title: report } = publication.retells;
  const title = lines('card-title', publication.title, { top: 118, size: 74, lead: 72 });
  const after = 118 + title.length * 72;
  const sheet: Mark = {
    tag: 'svg',
    attrs: { viewBox: `0 0 ${width} ${height}` },
    children: [
      ...fadeOver(drawing, COVER, FADE),
      ...title,
      ...lines('card-foot', publication.subtitle, { top: after - 22, size: 24, lead: 31 }),
      { tag: 'rect', attrs: { class: 'card-ground', y: height - 90, width, height: 90 } },
      ...lines('card-credit', `After “${report}” by ${authors.join(' and ')}`, {
        top: height - 54,
        size: 15,
        lead: 21,
      }),
    ],
  };
  const style = styleOf(drawable.kind, story.vocabulary.parties) + styleSheet('graphics/card');
  return paint(writeForPainter(flatten(sheet, readRules(style, 'light')), COVER, width * 2));
}

type TextSet = { readonly top: number; readonly size: number; readonly lead: number };

const lines = (name: string, text: string, { top, size, lead }: TextSet): Mark[] =>
  wrapText(text, COLUMN, size, name === 'card-title' ? 'serif-strong' : undefined).map(
    (line, index) => ({
      tag: 'text',
      text: line,
      attrs: { class: name, x: MARGIN, y: top + index * lead, 'font-size': size },
    }),
  );
