import { altsSayMore } from './alts-say-more.ts';
import { distancesAreTrue } from './distances-are-true.ts';
import { evidenceSceneFits } from './evidence-scene-fits.ts';
import { framesHoldTheirMarks } from './frames-hold-their-marks.ts';
import { framesLieOnTheLand } from './frames-lie-on-the-land.ts';
import { mapMarksExist } from './map-marks-exist.ts';
import { mapPlacesHavePositions } from './map-places-have-positions.ts';
import { partIdsAreUnique } from './part-ids-are-unique.ts';
import { partsExist } from './parts-exist.ts';
import { positionsAreOnTheMap } from './positions-are-on-the-map.ts';
import { scenesAppearOnce } from './scenes-appear-once.ts';
import { scenesAreUsed } from './scenes-are-used.ts';
import { scenesExist } from './scenes-exist.ts';
import { statesAreShown } from './states-are-shown.ts';
import { statesExist } from './states-exist.ts';
import { statesHaveText } from './states-have-text.ts';
import { stepsShowTheirPlaces } from './steps-show-their-places.ts';
import type { AppliedRule } from './rule.ts';

/** The rules on maps and charts. */
export const sceneRules: readonly AppliedRule[] = [
  {
    check: altsSayMore,
    asks: 'A state’s `alt` says something that no title and no other state says, and is not too long',
    mend: 'Write what this state shows',
  },
  {
    check: distancesAreTrue,
    asks: 'A distance is drawn as long as its label says',
    mend: 'Correct an end or the label',
    level: 'warning',
  },
  {
    check: evidenceSceneFits,
    asks: 'The page with all notes shows a scene of kind `evidence`',
    mend: 'Name another scene in `publication.yaml`',
  },
  {
    check: framesHoldTheirMarks,
    asks: 'A map’s frame holds the spots that its state shows',
    mend: 'Widen the frame, or leave the mark out',
    level: 'warning',
  },
  {
    check: framesLieOnTheLand,
    asks: 'A map’s frame lies on the land that is drawn, and is not tiny',
    mend: 'Correct the numbers: west, south, east, north',
  },
  {
    check: mapMarksExist,
    asks: 'A map’s states show marks it has, and every mark is shown',
    mend: 'Correct the name, or add or remove the mark',
  },
  {
    check: mapPlacesHavePositions,
    asks: 'A place that a map shows says where it lies',
    mend: 'Add `at` to the place’s file',
  },
  {
    check: partIdsAreUnique,
    asks: 'No two parts of a chart have the same id',
    mend: 'Give one another id',
  },
  {
    check: partsExist,
    asks: 'A state of a chart names parts the chart has',
    mend: 'Correct the name',
  },
  {
    check: positionsAreOnTheMap,
    asks: 'A position lies on the land that the base map draws',
    mend: 'Write the longitude first, or correct the numbers',
  },
  {
    check: scenesAppearOnce,
    asks: 'A scene stands in one place of the publication',
    mend: 'Move its steps together',
  },
  {
    check: scenesAreUsed,
    asks: 'A scene is shown by a chapter, the cover or the notes page',
    mend: 'Show it, or remove its file',
  },
  {
    check: scenesExist,
    asks: 'A scene that is shown, or opens a chapter, has a file in `scenes/`',
    mend: 'Correct the id, or add the file',
  },
  {
    check: statesAreShown,
    asks: 'A state is shown by a step, the cover or the notes page',
    mend: 'Show it, or remove it',
  },
  {
    check: statesExist,
    asks: 'A step, the cover or an opening shows a state that its scene has',
    mend: 'Correct the name, or add the state',
  },
  { check: statesHaveText, asks: 'A state says in words what it shows', mend: 'Write its `alt`' },
  {
    check: stepsShowTheirPlaces,
    asks: 'A place that a step speaks of is on its map',
    mend: 'Add a mark, or say why not',
    level: 'warning',
  },
];
