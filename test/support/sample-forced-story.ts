import type { IssueReading } from '../../src/contract/issue-view';
import type { Suggestion } from '../../src/engine/suggestions/suggestion';
import { evidenceOf, readingOf, reasonOf, verdictOf } from './sample-views';

const summary =
  'As a developer, I want a way to keep and fetch guide pictures so that visitors can add and view pictures of a trail';
const description = [
  'Pictures are sent by mail today and lost after a season. Keep them in S3 with signed URLs.',
  '# Done when',
  '- POST /pictures stores a file and returns its id',
  '- GET /trails/{id}/pictures returns the list',
  '- Files over 10 MB are refused',
].join('\n');

const lift: Suggestion = {
  type: 'lift',
  pattern: null,
  title: 'Lift into two stories',
  sentence: '“Add” and “view” become stories for visitors. Keeping the pictures becomes a sub-task.',
  because: 'The gain names two things that a visitor can do.',
  questions: [
    {
      id: 'role',
      ask: 'Who gains from this?',
      blank: 'who gains?',
      placeholder: '',
      choices: [
        { value: 'visitor', source: 'from the text' },
        { value: 'guide', source: 'in 12 of your stories' },
      ],
    },
    {
      id: 'add',
      ask: 'What do they gain from adding pictures?',
      blank: 'what do they gain?',
      placeholder: 'so that …',
      choices: [],
    },
    {
      id: 'view',
      ask: 'What do they gain from viewing them?',
      blank: 'what do they gain?',
      placeholder: 'so that …',
      choices: [],
    },
  ],
  outline: [
    {
      role: 'subject',
      kind: 'story',
      summary: [
        { from: 'template', words: 'As a ' },
        { slot: 'role' },
        { from: 'template', words: ', I want to ' },
        { from: 'text', words: 'add pictures of a trail' },
        { from: 'template', words: ' so that ' },
        { slot: 'add' },
      ],
      sections: [],
      subtasks: [
        {
          summary: [{ from: 'text', words: 'Keep and fetch guide pictures' }],
          criteria: [
            [{ from: 'text', words: 'POST /pictures stores a file and returns its id' }],
            [{ from: 'text', words: 'GET /trails/{id}/pictures returns the list' }],
          ],
          note: [{ from: 'text', words: 'S3 with signed URLs' }],
        },
      ],
    },
    {
      role: 'new',
      kind: 'story',
      summary: [
        { from: 'template', words: 'As a ' },
        { slot: 'role' },
        { from: 'template', words: ', I want to ' },
        { from: 'text', words: 'view pictures of a trail' },
        { from: 'template', words: ' so that ' },
        { slot: 'view' },
      ],
      sections: [],
      subtasks: [],
    },
  ],
};

const retype: Suggestion = {
  type: 'retype',
  pattern: null,
  title: 'Change the work type to Task',
  sentence: 'The text is fine as it is.',
  because: 'A task is what the words describe.',
  questions: [],
  outline: [],
  retype: { to: 'Task', kind: 'technical-task' },
};

/** WAY-142: a technical step in the form of a story. */
export const forcedStory: IssueReading = readingOf({
  key: 'WAY-142',
  text: { summary, description },
  verdict: verdictOf(
    { 'technical-task': 94, enabler: 4, story: 2 },
    {
      kind: 'technical-task',
      reasons: [
        reasonOf({
          signal: 'team-as-role',
          kind: 'technical-task',
          points: 2.4,
          strength: 3,
          says: 'Names who builds it. A story names who gains.',
          evidence: [evidenceOf(summary, 'As a developer')],
        }),
        reasonOf({
          signal: 'means-behind-the-screen',
          kind: 'technical-task',
          points: 1.9,
          strength: 3,
          says: 'A means: it happens behind the screen.',
          evidence: [evidenceOf(summary, 'a way to keep and fetch guide pictures')],
        }),
        reasonOf({
          signal: 'outsider-capability',
          kind: 'story',
          points: 1.2,
          strength: 2,
          says: 'Two things a visitor can do.',
          evidence: [evidenceOf(summary, 'visitors can add and view pictures of a trail')],
        }),
        reasonOf({
          signal: 'request-as-criterion',
          kind: 'technical-task',
          points: 0.9,
          strength: 2,
          says: 'A check that takes a request, not a screen.',
          evidence: [
            evidenceOf(description, 'POST /pictures stores a file', 'description'),
            evidenceOf(description, 'GET /trails/{id}/pictures', 'description'),
          ],
        }),
        reasonOf({
          signal: 'fixed-technology',
          kind: 'technical-task',
          points: 0.4,
          strength: 1,
          says: 'Settles the how.',
          evidence: [evidenceOf(description, 'S3 with signed URLs', 'description')],
        }),
        reasonOf({
          signal: 'wording',
          kind: 'technical-task',
          points: 0.3,
          strength: 1,
          says: 'The other words, added together.',
        }),
        reasonOf({
          signal: 'style-of-writing',
          kind: 'story',
          points: 0.2,
          strength: 1,
          says: 'How it is written: long, in a full sentence.',
        }),
        reasonOf({
          signal: 'starting-point',
          kind: 'story',
          points: 0.1,
          strength: 1,
          says: 'How often each kind occurs.',
        }),
      ],
      findings: [
        {
          id: 'forced-story',
          says: 'Story form around a technical step',
          evidence: [evidenceOf(summary, 'As a developer')],
        },
        {
          id: 'technical-criteria',
          says: '2 of 3 are checked with a request',
          evidence: [evidenceOf(description, 'POST /pictures stores a file', 'description')],
        },
        {
          id: 'implementation-detail',
          says: '“S3 with signed URLs” fits a technical note',
          evidence: [evidenceOf(description, 'S3 with signed URLs', 'description')],
        },
      ],
    },
  ),
  suggestions: [lift, retype],
  context: { criteria: 3, parent: 'WAY-100', links: 0, pictures: 0, references: 0 },
});
