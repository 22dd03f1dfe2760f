import { citationsAreWhole } from './citations-are-whole.ts';
import { citationsDoNotRepeat } from './citations-do-not-repeat.ts';
import { citationsStandInChapters } from './citations-stand-in-chapters.ts';
import { interviewersAreAuthors } from './interviewers-are-authors.ts';
import { noteRangesCoverTheReport } from './note-ranges-cover-the-report.ts';
import { noteTextsHaveFiles } from './note-texts-have-files.ts';
import { notesAreCited } from './notes-are-cited.ts';
import { notesAreNumbered } from './notes-are-numbered.ts';
import { notesExist } from './notes-exist.ts';
import { onlyChaptersCite } from './only-chapters-cite.ts';
import { provenanceIsNumbered } from './provenance-is-numbered.ts';
import { repetitionsLookBack } from './repetitions-look-back.ts';
import { sourcesAreUsed } from './sources-are-used.ts';
import { sourcesExist } from './sources-exist.ts';
import type { AppliedRule } from './rule.ts';

/** The rules on notes and what they rest on. */
export const noteRules: readonly AppliedRule[] = [
  {
    check: citationsAreWhole,
    asks: 'What looks like a citation of a note is one',
    mend: 'Write `[^note-5]`',
  },
  {
    check: citationsDoNotRepeat,
    asks: 'No note is cited twice in a row',
    mend: 'Remove one of the two',
  },
  {
    check: citationsStandInChapters,
    asks: 'No field cites a note within its text',
    mend: 'Write its number into `notes`',
  },
  {
    check: interviewersAreAuthors,
    asks: 'Who asked is an author of the report, named as in `publication.yaml`, or all of them',
    mend: 'Correct the name, or write “both authors”',
  },
  {
    check: noteRangesCoverTheReport,
    asks: 'The chapters’ `notes` run from 1 to the report’s last, each note in one chapter',
    mend: 'Correct the ranges',
  },
  {
    check: noteTextsHaveFiles,
    asks: 'The text of a note is not in a chapter',
    mend: 'Move it to the note’s file',
  },
  {
    check: notesAreCited,
    asks: 'A published chapter cites all of its notes',
    mend: 'Cite the note',
  },
  {
    check: notesAreNumbered,
    asks: 'There is a file for each note, called by its number',
    mend: 'Rename, correct or add the file',
  },
  {
    check: notesExist,
    asks: 'A note that is cited is one of the report’s',
    mend: 'Correct the number',
  },
  {
    check: onlyChaptersCite,
    asks: 'Pages that are no chapters cite no notes',
    mend: 'Name the note in words',
  },
  {
    check: provenanceIsNumbered,
    asks: 'No mark rests on a note beyond the report’s last',
    mend: 'Correct the number',
  },
  {
    check: repetitionsLookBack,
    asks: 'A note repeats an earlier one',
    mend: 'Name the note that gave it first',
  },
  {
    check: sourcesAreUsed,
    asks: 'A source is cited by a note',
    mend: 'Cite it, or remove its file',
  },
  {
    check: sourcesExist,
    asks: 'A source that a note cites has a file in `sources/`',
    mend: 'Correct the id, or add the file',
  },
];
