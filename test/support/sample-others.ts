import type { IssueReading } from '../../src/contract/issue-view';
import type { Suggestion } from '../../src/engine/suggestions/suggestion';
import { evidenceOf, nothingToChange, readingOf, reasonOf, verdictOf } from './sample-views';

const shard = 'Shard the trail index so that search keeps answering when one node is full';
const shardMore = 'Two nodes to begin with. The index grows by a third each season.';

const narrative: Suggestion = {
  type: 'rewrite',
  pattern: null,
  title: 'Tell it as a technical narrative',
  sentence: 'Goal, what it makes possible, done when. Fits the work type Task.',
  because: 'The gain is the system’s.',
  questions: [
    {
      id: 'load',
      ask: 'Answers how fast, at what load?',
      blank: 'how fast, at what load?',
      placeholder: '',
      choices: [],
    },
    { id: 'waits', ask: 'Which stories wait for it?', blank: 'which stories?', placeholder: 'WAY-…', choices: [] },
  ],
  outline: [
    {
      role: 'subject',
      kind: 'enabler',
      summary: [{ from: 'text', words: 'Shard the trail index' }],
      sections: [
        {
          heading: 'Goal',
          list: false,
          lines: [[{ from: 'text', words: 'Search keeps answering when one node is full.' }]],
        },
        {
          heading: 'Done when',
          list: true,
          lines: [
            [{ from: 'text', words: 'Two nodes to begin with' }],
            [{ from: 'template', words: 'Search answers in ' }, { slot: 'load' }],
          ],
        },
        { heading: 'Waits for it', list: false, lines: [[{ slot: 'waits' }]] },
      ],
      subtasks: [],
    },
  ],
};

/** WAY-151: an enabler that leans towards a story. */
export const leaningEnabler: IssueReading = readingOf({
  key: 'WAY-151',
  text: { summary: shard, description: shardMore },
  labelState: { label: null, whyNot: 'leaning' },
  verdict: verdictOf(
    { enabler: 71, story: 22, 'technical-task': 7 },
    {
      kind: 'enabler',
      band: 'leaning',
      enablerType: 'architecture',
      reasons: [
        reasonOf({
          signal: 'system-scope',
          kind: 'enabler',
          points: 1.8,
          strength: 3,
          says: 'Works on the system, beyond one feature.',
          evidence: [evidenceOf(shard, 'Shard the trail index')],
        }),
        reasonOf({
          signal: 'system-gain',
          kind: 'enabler',
          points: 1.1,
          strength: 2,
          says: 'The gain is told for the system.',
          evidence: [evidenceOf(shard, 'when one node is full')],
        }),
        reasonOf({
          signal: 'noticeable-gain',
          kind: 'story',
          points: 0.9,
          strength: 2,
          says: 'A visitor might notice.',
          evidence: [evidenceOf(shard, 'search keeps answering')],
        }),
      ],
      findings: [
        {
          id: 'unmeasured-value',
          says: '“keeps answering”: at what load, how fast?',
          evidence: [evidenceOf(shard, 'keeps answering')],
        },
      ],
    },
  ),
  suggestions: [narrative, nothingToChange('The text can stay as it is.')],
});

const maps = 'Find out how to offer maps without a connection';
const mapsMore = 'Compare vector or raster tiles on an older phone.';

/** WAY-158: a spike without time-box, decision and owner. */
export const spikeWithGaps: IssueReading = readingOf({
  key: 'WAY-158',
  filedAs: { id: '10002', name: 'Task', iconUrl: null },
  fits: ['technical-task', 'enabler'],
  text: { summary: maps, description: mapsMore },
  verdict: verdictOf(
    { spike: 97, story: 2, enabler: 1 },
    {
      kind: 'spike',
      reasons: [
        reasonOf({
          signal: 'inquiry-verb',
          kind: 'spike',
          points: 3,
          strength: 3,
          says: 'Asks for knowledge, not for something to use.',
          evidence: [evidenceOf(maps, 'Find out')],
        }),
        reasonOf({
          signal: 'open-options',
          kind: 'spike',
          points: 1,
          strength: 2,
          says: 'Weighs options; nothing is chosen yet.',
          evidence: [evidenceOf(mapsMore, 'vector or raster tiles', 'description')],
        }),
      ],
      findings: [
        {
          id: 'spike-gaps',
          says: 'No time-box, decision or owner yet',
          evidence: [],
          gaps: ['time-box', 'decision', 'owner'],
        },
      ],
      spikeNeeds: [
        { need: 'question', evidence: evidenceOf(maps, 'how to offer maps without a connection') },
        { need: 'options', evidence: evidenceOf(mapsMore, 'vector or raster tiles', 'description') },
        { need: 'time-box', evidence: null },
        { need: 'decision', evidence: null },
        { need: 'owner', evidence: null },
      ],
    },
  ),
});

const diary = 'As a visitor, I want to save a trail so that I can find it again on the day of the walk';

/** WAY-126: a story with nothing to change. */
export const goodStory: IssueReading = readingOf({
  key: 'WAY-126',
  text: { summary: diary, description: '' },
  verdict: verdictOf(
    { story: 98, enabler: 1, 'technical-task': 1 },
    {
      kind: 'story',
      reasons: [
        reasonOf({
          signal: 'outsider-role',
          kind: 'story',
          points: 2.5,
          strength: 3,
          says: 'Someone outside the team.',
          evidence: [evidenceOf(diary, 'As a visitor')],
        }),
        reasonOf({
          signal: 'visible-gain',
          kind: 'story',
          points: 2.1,
          strength: 3,
          says: 'A gain the visitor would name.',
          evidence: [evidenceOf(diary, 'find it again on the day of the walk')],
        }),
      ],
    },
  ),
  suggestions: [nothingToChange('Who, what and why are there, and a visitor can check all 3 criteria.')],
  context: { criteria: 3, parent: 'WAY-100', links: 1, pictures: 2, references: 0 },
});

const detour = 'The trail page shows the wrong distance after a detour';

/** WAY-180: reads as a defect. */
export const defect: IssueReading = readingOf({
  key: 'WAY-180',
  text: { summary: detour, description: '' },
  verdict: verdictOf(
    { defect: 93, story: 5, 'technical-task': 2 },
    {
      kind: null,
      abstained: 'defect',
      reasons: [
        reasonOf({
          signal: 'wrong-behaviour',
          kind: 'defect',
          points: 3,
          strength: 3,
          says: 'Tells of something that goes wrong.',
          evidence: [evidenceOf(detour, 'shows the wrong distance after a detour')],
        }),
      ],
    },
  ),
});

const search = 'Faster search on the trail index';

/** WAY-181: story and enabler are too close. */
export const tooClose: IssueReading = readingOf({
  key: 'WAY-181',
  text: { summary: search, description: '' },
  verdict: verdictOf(
    { story: 46, enabler: 43, 'technical-task': 11 },
    {
      kind: null,
      abstained: 'close',
      reasons: [
        reasonOf({
          signal: 'noticeable-speed',
          kind: 'story',
          points: 0.8,
          strength: 2,
          says: 'A visitor might notice.',
          evidence: [evidenceOf(search, 'Faster search')],
        }),
        reasonOf({
          signal: 'system-part',
          kind: 'enabler',
          points: 0.7,
          strength: 2,
          says: 'Speaks of a part of the system.',
          evidence: [evidenceOf(search, 'trail index')],
        }),
      ],
    },
  ),
});

/** WAY-182: two words. */
export const tooLittle: IssueReading = readingOf({
  key: 'WAY-182',
  text: { summary: 'Booking page', description: '' },
  verdict: verdictOf({ unclear: 88, story: 8, 'technical-task': 4 }, { kind: null, abstained: 'unclear' }),
});
