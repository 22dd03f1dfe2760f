import {
  goAttribute,
  part,
  sceneAttributes,
  stageAttributes,
  stepAttributes,
} from '../scenes/stage-parts.ts';

/** What the small scene says of itself. */
export const SMALL_SCENE = { id: 'river', kind: 'map', drawing: '/figures/river/drawing.json' };

/** The parts that every stage has, by their attributes. */
export const STAGE_PARTS: readonly Readonly<Record<string, unknown>>[] = [
  part('picture'),
  part('stand-in'),
  part('live'),
  part('subject'),
  part('marks'),
  part('list'),
  part('bar'),
  part('window'),
  part('explore'),
  part('zoom-in'),
  part('zoom-out'),
  part('count'),
  part('announcement'),
  goAttribute(-1),
  goAttribute(1),
];

const STEPS = [
  { id: 'spring', state: 'high', equivalent: 'The water is high.' },
  { id: 'summer', state: 'middling', equivalent: 'The water falls.' },
  { id: 'autumn', state: 'low', equivalent: 'The water is low.' },
] as const;

/** A scene as it stands in a page: a stage, and three steps with their words and stills. */
export function smallScene(stageParts = STAGE_PARTS): HTMLElement {
  return element(
    sceneAttributes(SMALL_SCENE),
    element(
      stageAttributes(SMALL_SCENE.id, STEPS[0].id),
      ...stageParts.map((attributes) => element(attributes)),
    ),
    ...STEPS.map(({ id, state, equivalent }) =>
      element(
        stepAttributes(id, state),
        element(part('equivalent'), equivalent),
        element(part('still'), `A still of ${id}.`),
      ),
    ),
  );
}

function element(
  attributes: Readonly<Record<string, unknown>>,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}

/** A page that has no code of drawings to bring. */
export const bringNothing = () => Promise.reject(new Error('No drawing is brought.'));
