import type { FilterChoices } from '../../../src/contract/health-view';
import type { HealthListId, HealthListQuery, ProblemId } from '../../../src/engine/health/health-list';
import type { Flow } from '../../../src/engine/health/picture';
import { dayOf } from '../../shared/dates';
import { KIND_WORDS } from '../../shared/kinds';
import { PROBLEM_WORDS } from '../problem-words';

type Section = 'Overview' | 'Flow' | 'Truthfulness' | 'Slicing' | 'Technical work' | 'All items';

/** What a list is called, where on the page its number stands, what its base counts, and what it means to be in it. */
export interface ListWords {
  readonly title: string;
  readonly section: Section;
  readonly base: string;
  readonly means: string;
}

const list = (section: Section, title: string, [base, means]: readonly [string, string]): ListWords => ({
  section,
  title,
  base,
  means,
});
const problem = (section: Section, id: ProblemId, { title, base }: { title?: string; base: string }) =>
  list(section, title ?? PROBLEM_WORDS[id].name, [base, PROBLEM_WORDS[id].means]);
const kind = (title: string, means: string) => list('Overview', title, ['items read as a kind', means]);
const noKind = (title: string, means: string) => list('Overview', title, ['items', means]);
const spike = (title: string, means: string) => list('Technical work', title, ['spikes', means]);

const LISTS: Readonly<Record<HealthListId, ListWords>> = {
  all: list('All items', 'All items', ['items', 'Everything that is read here: no epics, sub-tasks and bugs.']),
  classified: noKind('Read as a kind', 'The words say which of the four kinds it is.'),
  'not-classified': noKind('Not classified', 'The words do not say which of the four kinds it is.'),
  story: kind('Stories', 'Somebody outside the team can do something new, or notices a change.'),
  enabler: kind('Enablers', 'Technical work that stands on its own merits.'),
  spike: kind('Spikes', 'What is delivered is knowledge, or a decision.'),
  'technical-task': kind('Technical tasks', 'A step that sits under a story or an enabler.'),
  defect: noKind('Read as a defect', 'The words say that something goes wrong.'),
  unclear: noKind('Too little to read', 'Too little text, or no work item.'),
  language: noKind('Not in English', 'Only English is read.'),
  close: noKind('Too close to call', 'Two kinds are about as likely.'),
  'decided-none': noKind('None of the four', 'Your team said that none of the four kinds fits.'),
  'forced-story': problem('Truthfulness', 'forced-story', { title: 'Forced stories', base: 'items in story form' }),
  'missing-ends': problem('Truthfulness', 'missing-ends', { base: 'stories' }),
  'circular-ends': problem('Truthfulness', 'circular-ends', { base: 'stories with a gain' }),
  'technical-criteria': problem('Truthfulness', 'technical-criteria', {
    title: 'Criteria all technical',
    base: 'stories with criteria',
  }),
  'implementation-detail': problem('Truthfulness', 'implementation-detail', {
    title: 'Fixes the how',
    base: 'stories',
  }),
  'type-does-not-fit': problem('Truthfulness', 'type-does-not-fit', { base: 'items' }),
  'no-stated-gain': list('Truthfulness', 'Stories without a stated gain', [
    'stories',
    'The gain is missing, or it says the step again.',
  ]),
  'horizontal-slice': problem('Slicing', 'horizontal-slice', { title: 'Horizontal slices', base: 'split items' }),
  'too-large': problem('Slicing', 'too-large', { base: 'items' }),
  'too-thin': problem('Slicing', 'too-thin', { base: 'split items' }),
  'mixed-item': problem('Slicing', 'mixed-item', { title: 'Mixed', base: 'items' }),
  'epic-without-story': list('Slicing', 'Epics with no story', [
    'epics that hold items',
    'Nothing in it is something that anybody outside the team would notice.',
  ]),
  'enables-nothing': problem('Technical work', 'enables-nothing', { base: 'enablers' }),
  orphan: problem('Technical work', 'orphan', { base: 'technical tasks' }),
  'missing-value': problem('Technical work', 'missing-value', { base: 'enablers and tasks' }),
  'unmeasured-value': problem('Technical work', 'unmeasured-value', { base: 'enablers and tasks' }),
  'hidden-dependency': problem('Technical work', 'hidden-dependency', { title: 'Hidden dependencies', base: 'items' }),
  'spike-gaps': problem('Technical work', 'spike-gaps', { title: 'Spikes with gaps', base: 'spikes' }),
  'spike-without-question': spike('Spikes without a question', 'Nothing says what is to be found out.'),
  'spike-without-options': spike('Spikes without options', 'Nothing says what there is to choose from.'),
  'spike-without-time-box': spike('Spikes without a time-box', 'Nothing says how long is enough.'),
  'spike-without-decision': spike('Spikes without a decision', 'Nothing says what will be decided with it.'),
  'spike-without-owner': spike('Spikes without an owner', 'Nothing says which role brings the answer back.'),
  debt: list('Technical work', 'Debt', ['finished items', 'Pays off debt inside the code.']),
  'carried-over': list('Flow', 'Carried over', ['technical items', 'Finished in a later sprint than it was begun in.']),
  finished: list('Flow', 'Finished', ['items', 'What was done in this period.']),
  'without-points': list('Overview', 'Without points', ['items read as a kind', 'Nobody has sized it yet.']),
  decided: list('Overview', 'Decided by your team', ['items', 'A person said what it is, and that stays.']),
  'worth-a-talk': list('Overview', 'Worth a talk', ['items', 'Soonest due, clearest and cheapest to mend come first.']),
};

const UNKNOWN: ListWords = { title: 'List', section: 'All items', base: 'items', means: '' };

interface Names {
  readonly types: FilterChoices['issueTypes'];
  readonly flow: Flow;
}

/** The words of a list, narrowed down as its query is: "All items, read as story, filed as Task". */
export function wordsOf(query: HealthListQuery, { types, flow }: Names): ListWords {
  // An address can be older than the app: the backend refuses a list that it does not know.
  const words = LISTS[query.list] ?? UNKNOWN;
  const type = types.find(({ id }) => id === query.issueType);
  const step = flow.steps.find(({ id }) => id === query.step);
  const parts = [
    query.kind === undefined
      ? ''
      : query.kind === 'none'
        ? 'not classified'
        : `read as ${KIND_WORDS[query.kind].inText}`,
    type === undefined ? '' : `filed as ${type.name}`,
    step === undefined ? '' : flow.by === 'week' ? `week of ${dayOf(step.name, Date.now())}` : step.name,
  ];
  return { ...words, title: [words.title, ...parts.filter((part) => part !== '')].join(', ') };
}
