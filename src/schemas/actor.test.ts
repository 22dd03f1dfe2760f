import { expect, test } from 'vitest';
import { actor } from './actor.ts';

const group = { name: 'A group', kind: 'militia', description: 'A group.', notes: [34] };
const messages = (raw: unknown) => actor.safeParse(raw).error?.issues.map(({ message }) => message);

test('a person without a role is refused, and so is a group with one', () => {
  expect(messages({ ...group, kind: 'person' })).toEqual([
    'A person needs a `role`. Write the office or part the report gives.',
  ]);
  expect(messages({ ...group, role: 'Leader' })).toEqual([
    'Only a person has a `role`. Move it into `description`, or write `kind: person`.',
  ]);
});
