import { chaptersExist } from './chapters-exist.ts';
import { chaptersHoldNoCode } from './chapters-hold-no-code.ts';
import { chaptersInOrder } from './chapters-in-order.ts';
import { fieldsArePlain } from './fields-are-plain.ts';
import { headingsHaveWords } from './headings-have-words.ts';
import { headingsInOrder } from './headings-in-order.ts';
import { headingsOutsideScenes } from './headings-outside-scenes.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { markdownIsMeant } from './markdown-is-meant.ts';
import { noPlaceholderWords } from './no-placeholder-words.ts';
import { picturesAreScenes } from './pictures-are-scenes.ts';
import { quotesAreClosed } from './quotes-are-closed.ts';
import { quotesAreCurly } from './quotes-are-curly.ts';
import { scenesHaveSteps } from './scenes-have-steps.ts';
import { scenesHoldStepsOnly } from './scenes-hold-steps-only.ts';
import { stepIdsAreUnique } from './step-ids-are-unique.ts';
import { stepsAreShort } from './steps-are-short.ts';
import { stepsStandInScenes } from './steps-stand-in-scenes.ts';
import { tagsAreKnown } from './tags-are-known.ts';
import { tagsHaveTheirProps } from './tags-have-their-props.ts';
import { tagsStandInPlace } from './tags-stand-in-place.ts';
import { wordsDoNotRepeat } from './words-do-not-repeat.ts';
import type { AppliedRule } from './rule.ts';

/** The rules on the text of chapters and pages. */
export const proseRules: readonly AppliedRule[] = [
  {
    check: chaptersExist,
    asks: 'A finding leads to a chapter',
    mend: 'Write the chapter’s file name',
  },
  {
    check: chaptersHoldNoCode,
    asks: 'No imports, no exports, nothing in braces',
    mend: 'Write the text itself',
  },
  {
    check: chaptersInOrder,
    asks: '`order` counts 1, 2, 3 and so on',
    mend: 'Give each chapter its own number',
  },
  {
    check: fieldsArePlain,
    asks: 'Fields hold plain text, without Markdown and HTML',
    mend: 'Write the words alone',
  },
  {
    check: headingsHaveWords,
    asks: 'A heading has words, and other words than the rest of its chapter’s',
    mend: 'Write the words, or other words',
  },
  {
    check: headingsInOrder,
    asks: '`##` comes before `###`, and nothing is deeper',
    mend: 'Use one `#` more or less',
  },
  { check: headingsOutsideScenes, asks: 'Headings stand between scenes', mend: 'Move the heading' },
  {
    check: linksLeadSomewhere,
    asks: 'A link has words and leads to a page, to a place on one, or to a whole address',
    mend: 'Write `[words](/notes/)`, `[words](#step)` or `[words](https://…)`',
  },
  {
    check: markdownIsMeant,
    asks: 'No sign stands in the text that makes a table, code or a line of it, or that readers would see',
    mend: 'Remove it, or write it as the message says',
  },
  {
    check: noPlaceholderWords,
    asks: 'No TK, XXX, TODO or the like is left',
    mend: 'Write the text',
  },
  {
    check: picturesAreScenes,
    asks: 'Text holds no pictures of its own',
    mend: 'Show it by a scene',
  },
  {
    check: quotesAreClosed,
    asks: 'Quotes and brackets that open are closed, in a paragraph or a field',
    mend: 'Add the other one',
    level: 'warning',
  },
  {
    check: quotesAreCurly,
    asks: 'Quotes and apostrophes are curly: “so”, don’t',
    mend: 'Write them so',
  },
  {
    check: scenesHaveSteps,
    asks: 'A scene in a chapter holds steps',
    mend: 'Put its text into steps',
  },
  {
    check: scenesHoldStepsOnly,
    asks: 'No text stands between the steps of a scene',
    mend: 'Move it into a step, or out of the scene',
  },
  {
    check: stepIdsAreUnique,
    asks: 'No two steps have the same id',
    mend: 'Give the newer one another id',
  },
  {
    check: stepsAreShort,
    asks: 'A step has at most 70 words',
    mend: 'Say less, or make two steps',
    level: 'warning',
  },
  {
    check: stepsStandInScenes,
    asks: 'A step stands in a scene, and in no other step',
    mend: 'Move it, or close the step before',
  },
  {
    check: tagsAreKnown,
    asks: 'Text uses the tags listed above; on a page that is no chapter only names, facts and quotes',
    mend: 'Correct the name, or remove the tag; move a scene to a chapter',
  },
  {
    check: tagsHaveTheirProps,
    asks: 'A tag has the attributes listed above, and no others',
    mend: 'Add, correct or remove the attribute',
  },
  {
    check: tagsStandInPlace,
    asks: 'Names stand within lines, the other tags on lines of their own, with blank lines around their text',
    mend: 'Move the tag to a line of its own, or close the other before',
  },
  {
    check: wordsDoNotRepeat,
    asks: 'No word stands twice in a row',
    mend: 'Remove one',
    level: 'warning',
  },
];
