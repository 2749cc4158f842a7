import { suggestFor } from './told';

/** Sentences of an enabler's description, and where they end up. */
const PLACES: readonly (readonly [sentence: string, place: string])[] = [
  ['If the authority re-issues, every installed app is locked out.', 'Why now'],
  ['The store got wiped with the last refresh.', 'Why now'],
  ['Aim: no maintenance page for six months.', 'Done when'],
  ['Runs must stay under 20 minutes.', 'Done when'],
  ['We should change the build scripts.', 'Technical note'],
  ['Handlers shall one day add perils themselves.', 'Technical note'],
  ['Files have to be cut again by hand.', 'Why now'],
  ['We want a cluster in both regions.', 'Done when'],
  ['Target 04:00 with half as much again.', 'Done when'],
  ['Saves about £290k a year.', 'Why now'],
  ['"Nobody should have to ask" (head of support).', 'Why now'],
  ['Out of scope: the second region.', 'Technical note'],
];

describe('in a technical narrative', () => {
  it.each(PLACES)('puts "%s" under %s', (description, place) => {
    const [found] = suggestFor({ summary: 'Rework the pipeline', description }, 'enabler');
    const section = found?.outline[0]?.sections.find(({ heading }) => heading === place);
    expect(section?.lines.flat()).toContainEqual({ from: 'text', words: description.replace(/\.$/, '.') });
  });
});
