import { kindsThatFit, whyOutOfScope } from '../../src/app/work-type';

const type = (name: string, hierarchyLevel: number | null = 0, subtask = false) => ({
  id: '1',
  name,
  iconUrl: null,
  subtask,
  hierarchyLevel,
});

describe('work types', () => {
  test.each([
    ['Epic', 1, 'epic'],
    ['Initiative', 2, 'epic'],
    ['Feature', 1, 'epic'],
    ['Epic', null, 'epic'],
    ['Sub-task', -1, 'sub-task'],
    ['Step', -1, 'sub-task'],
    ['Subtask', null, 'sub-task'],
    ['Bug', 0, 'bug'],
    [' DEFECT ', 0, 'bug'],
    ['Story', 0, null],
    ['Task', null, null],
    ['Feature', 0, null],
  ])('%s at level %s is out of scope as %s', (name, level, why) => {
    expect(whyOutOfScope(type(name, level))).toBe(why);
  });

  test('a type that Jira calls a sub-task is one, whatever its name and level', () => {
    expect(whyOutOfScope(type('Story', null, true))).toBe('sub-task');
  });

  test.each([
    ['Story', ['story']],
    ['user story', ['story']],
    ['Improvement', ['story']],
    ['Task', ['technical-task', 'enabler']],
    ['Chore', ['technical-task', 'enabler']],
    ['Technical Debt', ['technical-task', 'enabler']],
    ['Spike', ['spike']],
    ['Work item', []],
    ['constructor', []],
  ])('%s fits %j', (name, kinds) => {
    expect(kindsThatFit(type(name))).toEqual(kinds);
  });
});
