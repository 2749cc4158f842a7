import { toJql } from '../../../local/shell/items/to-jql';

const BOTH = ['WAY', 'BIRD'];

test.each([
  ['trueStoryKind = spike', 'trueStoryKind = spike'],
  ['labels in (a, b) ORDER BY created', 'labels in (a, b) ORDER BY created'],
  ['not status = Done', 'not status = Done'],
  ['"Story Points" > 5', '"Story Points" > 5'],
  ['parent is EMPTY', 'parent is EMPTY'],
  ['order by created', 'order by created'],
])('JQL is asked as it is: %s', (text, jql) => {
  expect(toJql(text, BOTH)).toBe(jql);
});

test.each([
  ['lost pictures', 'project IN ("WAY", "BIRD") AND text ~ "lost pictures" ORDER BY updated DESC'],
  ['what is in it', 'project IN ("WAY", "BIRD") AND text ~ "what is in it" ORDER BY updated DESC'],
  ['say "hello"', 'project IN ("WAY", "BIRD") AND text ~ "say \\"hello\\"" ORDER BY updated DESC'],
  ['way-142', 'key = WAY-142'],
  ['  ', 'project IN ("WAY", "BIRD") ORDER BY updated DESC'],
])('words, keys and nothing are told apart: %s', (text, jql) => {
  expect(toJql(text, BOTH)).toBe(jql);
});

test.each([
  ['status = Done OR points > 5', 'project = "WAY" AND (status = Done OR points > 5)'],
  ['status = Done ORDER BY created', 'project = "WAY" AND (status = Done) ORDER BY created'],
  ['order by created', 'project = "WAY" order by created'],
])('within a space JQL is limited to it: %s', (text, jql) => {
  expect(toJql(text, ['WAY'])).toBe(jql);
});
