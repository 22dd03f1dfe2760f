import type { Draft } from '../story/draft.ts';
import type { Problem } from '../story/problem.ts';
import { actorsExist } from './actors-exist.ts';
import { brigadesHaveACoalition } from './brigades-have-a-coalition.ts';
import { chaptersExist } from './chapters-exist.ts';
import { chaptersHoldNoCode } from './chapters-hold-no-code.ts';
import { chaptersInOrder } from './chapters-in-order.ts';
import { correctedStepsExist } from './corrected-steps-exist.ts';
import { daysHaveCome } from './days-have-come.ts';
import { evidenceSceneFits } from './evidence-scene-fits.ts';
import { headingsInOrder } from './headings-in-order.ts';
import { headingsOutsideScenes } from './headings-outside-scenes.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { interviewersAreAuthors } from './interviewers-are-authors.ts';
import { likeNamesAreMutual } from './like-names-are-mutual.ts';
import { mapMarksExist } from './map-marks-exist.ts';
import { mapPlacesHavePositions } from './map-places-have-positions.ts';
import { noPlaceholderWords } from './no-placeholder-words.ts';
import { noteRangesCoverTheReport } from './note-ranges-cover-the-report.ts';
import { noteTextsHaveFiles } from './note-texts-have-files.ts';
import { notesAreCited } from './notes-are-cited.ts';
import { notesAreNumbered } from './notes-are-numbered.ts';
import { notesExist } from './notes-exist.ts';
import { onlyChaptersCite } from './only-chapters-cite.ts';
import { partIdsAreUnique } from './part-ids-are-unique.ts';
import { partiesCanBeToldApart } from './parties-can-be-told-apart.ts';
import { partsExist } from './parts-exist.ts';
import { placesExist } from './places-exist.ts';
import { positionsAreOnTheMap } from './positions-are-on-the-map.ts';
import { provenanceIsNumbered } from './provenance-is-numbered.ts';
import { releaseIsTold } from './release-is-told.ts';
import { releasesNewestFirst } from './releases-newest-first.ts';
import { scenesAppearOnce } from './scenes-appear-once.ts';
import { scenesAreUsed } from './scenes-are-used.ts';
import { scenesExist } from './scenes-exist.ts';
import { scenesHaveSteps } from './scenes-have-steps.ts';
import { sourcesAreUsed } from './sources-are-used.ts';
import { sourcesExist } from './sources-exist.ts';
import { statesAreShown } from './states-are-shown.ts';
import { statesExist } from './states-exist.ts';
import { statesHaveText } from './states-have-text.ts';
import { stepIdsAreUnique } from './step-ids-are-unique.ts';
import { stepsStandInScenes } from './steps-stand-in-scenes.ts';
import { tagsAreKnown } from './tags-are-known.ts';
import { tagsHaveTheirProps } from './tags-have-their-props.ts';
import { wordsAreKnown } from './words-are-known.ts';

/** A rule: looks at all content and says what breaks it. */
export type Check = (draft: Draft) => Problem[];

/** Every rule the content is held to, beside the schemas of its fields. */
export const checks: readonly Check[] = [
  actorsExist,
  brigadesHaveACoalition,
  chaptersExist,
  chaptersHoldNoCode,
  chaptersInOrder,
  correctedStepsExist,
  daysHaveCome,
  evidenceSceneFits,
  headingsInOrder,
  headingsOutsideScenes,
  idsAreUnique,
  interviewersAreAuthors,
  likeNamesAreMutual,
  mapMarksExist,
  mapPlacesHavePositions,
  noPlaceholderWords,
  noteRangesCoverTheReport,
  noteTextsHaveFiles,
  notesAreCited,
  notesAreNumbered,
  notesExist,
  onlyChaptersCite,
  partIdsAreUnique,
  partiesCanBeToldApart,
  partsExist,
  placesExist,
  positionsAreOnTheMap,
  provenanceIsNumbered,
  releaseIsTold,
  releasesNewestFirst,
  scenesAppearOnce,
  scenesAreUsed,
  scenesExist,
  scenesHaveSteps,
  sourcesAreUsed,
  sourcesExist,
  statesAreShown,
  statesExist,
  statesHaveText,
  stepIdsAreUnique,
  stepsStandInScenes,
  tagsAreKnown,
  tagsHaveTheirProps,
  wordsAreKnown,
];
