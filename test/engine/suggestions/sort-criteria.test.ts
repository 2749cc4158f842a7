import { sortCriteria } from '../../../src/engine/suggestions/sort-criteria';
import { parseItem } from '../../../src/engine/text/parse-item';

/** Criteria, and whether a user can check them. */
const CRITERIA: readonly (readonly [criterion: string, isForUsers: boolean])[] = [
  ['The reader sees the index of a shelf', true],
  ['User has the ability to retrieve the list of configured shelves', true],
  ['Readers are able to export the log of a shelf', true],
  ['An admin must be able to rename columns', true],
  ['The log is kept for 30 days in a table with an index', false],
  ['A reader cannot be a column', false],
  ['Developers can see the config of the pipeline', false],
  ['The list should include, at a minimum, title and shelf', true],
  ['Consider including the publisher as desired', false],
  ['Nice to have: covers', false],
  ['Optionally in colour', false],
  ['Optional fields are grey', true],
];

it.each(CRITERIA)('"%s" is for users to check: %s', (criterion, isForUsers) => {
  const { forUsers, technical } = sortCriteria(
    parseItem({ summary: 'Shelf plan for readers', description: `Acceptance criteria\n- ${criterion}` }),
  );
  expect([forUsers, technical]).toEqual(isForUsers ? [[criterion], []] : [[], [criterion]]);
});
