import { personasOf } from '../../../src/engine/suggestions/personas';
import type { Suggestion } from '../../../src/engine/suggestions/suggestion';
import { parseItem } from '../../../src/engine/text/parse-item';
import { suggestFor, told } from './told';

const PERSONAS = [
  { role: 'hiker', stories: 12 },
  { role: 'guide', stories: 5 },
];

const asked = (suggestion: Suggestion | undefined) => suggestion?.questions.find(({ id }) => id === 'role')?.choices;

describe("a project's personas", () => {
  it('are the people that at least two of its stories speak for, the commonest first', () => {
    const stories = [
      'As a guide, I want to draw a trail so that hikers find it',
      'As a hiker, I want to see the weather so that I can turn back in time',
      'As hikers we want to rate a trail so that others know',
      'As a warden, I want to close a trail so that nobody gets hurt',
      'As a developer, I want to cache tiles so that maps load faster',
      'As a developer, I want to log tiles so that I can see them',
      'As a guide, I want to rename a trail so that its name is right',
      'As a hiker, I want to print a map so that I need no phone',
    ].map((summary) => parseItem({ summary }));
    expect(personasOf(stories)).toEqual([
      { role: 'hiker', stories: 3 },
      { role: 'guide', stories: 2 },
    ]);
  });

  it('are offered where the text does not say who gains, and stay out of the draft', () => {
    const [suggestion] = suggestFor({ summary: 'Download the map' }, 'story', { context: { personas: PERSONAS } });
    expect(asked(suggestion)).toEqual([
      { value: 'hiker', source: 'in 12 of your stories' },
      { value: 'guide', source: 'in 5 of your stories' },
    ]);
    expect(suggestion && told(suggestion).join(' ')).toContain('[who gains from this?]');
  });

  it('are not offered where the text says it, and not twice where the text mentions them', () => {
    const context = { personas: PERSONAS };
    expect(asked(suggestFor({ summary: 'Members can download the map' }, 'story', { context })[0])).toEqual([
      { value: 'member', source: 'from the text' },
    ]);
    const mentioned = { summary: 'Download the map', description: 'Asked for by two hikers.' };
    expect(asked(suggestFor(mentioned, 'story', { context })[0])).toEqual([
      { value: 'hiker', source: 'named in the text' },
      { value: 'guide', source: 'in 5 of your stories' },
    ]);
  });
});
