import type { Rule } from './rule.ts';

/** The rules that hold while files are read, before anybody asks whether they fit together. */
export const fileRules: readonly Rule[] = [
  {
    name: 'answers-fit',
    asks: 'An answer to a warning names its rule, gives a reason, and is still needed',
    mend: 'Correct or remove it',
  },
  {
    name: 'chapters-can-be-read',
    asks: 'Every tag is closed, and no sign is taken for one',
    mend: 'Close the tag; write the sign in words',
  },
  {
    name: 'fields-fit',
    asks: 'A file has the fields its kind needs, spelt right',
    mend: 'Correct, add or remove the field',
  },
  {
    name: 'files-are-there',
    asks: '`publication.yaml`, `vocabulary.yaml`, `base-map.json`, `about.mdx` and `releases.yaml` exist',
    mend: 'Bring the file back',
  },
  {
    name: 'files-can-be-read',
    asks: 'A file is written in UTF-8, without signs that nobody sees, and is not huge',
    mend: 'Save it anew as UTF-8; delete the sign',
  },
  {
    name: 'folders-hold-what-is-read',
    asks: 'A folder holds files of its kind, under names in small letters, digits and hyphens',
    mend: 'Rename, move or remove the file',
  },
  {
    name: 'marks-have-provenance',
    asks: 'What stands for a fact says what it rests on',
    mend: 'Add `notes: [17]`, `notes: report` or `notes: edition`',
  },
  {
    name: 'no-hidden-files',
    asks: 'A folder holds no file that a system left there',
    mend: 'Remove it',
    level: 'warning',
  },
  {
    name: 'yaml-can-be-read',
    asks: 'Fields are written so that the machine can read them',
    mend: 'Put text with a colon, a quote or a leading sign in quotes',
  },
];
