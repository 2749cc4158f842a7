import { findCommands } from '../../../local/shell/command/find-commands';

const command = (title: string, keywords: readonly string[] = []) => ({
  type: 'jira:command',
  key: title,
  title,
  label: title,
  page: '',
  icon: null,
  viewportSize: null,
  keywords,
});
const COMMANDS = [command('Rework an item', ['split', 'user story']), command('Open the report')];

test.each([
  ['', ['Rework an item', 'Open the report']],
  ['rew', ['Rework an item']],
  ['ITEM rework', ['Rework an item']],
  ['story', ['Rework an item']],
  ['tory', []],
  ['report split', []],
])('%j finds %j', (words, titles) => {
  expect(findCommands(COMMANDS, words).map(({ title }) => title)).toEqual(titles);
});
