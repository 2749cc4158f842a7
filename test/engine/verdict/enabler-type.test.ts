import { classify } from '../../../src/engine/index';

test.each([
  ['architecture', 'Shard the trail index so that search keeps answering when one node is full'],
  ['architecture', 'Split the monolith so that modules can be changed apart'],
  ['infrastructure', 'As a team, we want a pipeline that releases each evening'],
  ['infrastructure', 'Set up a staging environment that mirrors production'],
  ['compliance', 'Encrypt all backups at rest to meet GDPR'],
  ['compliance', 'Retention rules for closed bookings across all services, for the auditors'],
])('%s: %s', (type, summary) => {
  expect(classify({ summary })).toMatchObject({ kind: 'enabler', enablerType: type });
});

test('only enablers have a type', () => {
  expect(classify({ summary: 'Add dark mode' }).enablerType).toBeNull();
});
