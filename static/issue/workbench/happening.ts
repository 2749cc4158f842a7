import type { LinkType, PlannedChange } from '../../../src/engine/drafting/planned-changes';
import type { IconName } from '../../shared/icon';
import { KIND_WORDS } from '../../shared/kinds';
import { countOf } from '../../shared/numbers';

/** One line of "What will happen"; `label` stands behind the words as a label does. */
export interface Happening {
  readonly icon: IconName;
  readonly words: string;
  readonly label?: string;
}

interface About {
  readonly key: string;
  readonly filedAs: string;
  readonly becomes: string | null;
  readonly label: string | null;
}

/** One line for each kind of change, in the order in which they are made. */
export function happenings(changes: readonly PlannedChange[], about: About): readonly Happening[] {
  return [
    ...changes.flatMap((change) => ownHappening(change, about)),
    ...created(changes),
    ...linked(changes, about.key),
    ...(changes.some(({ what }) => what === 'close') ? [{ icon: 'check', words: `Close ${about.key}` } as const] : []),
  ];
}

function ownHappening(change: PlannedChange, { key, filedAs, becomes, label }: About): readonly Happening[] {
  if (change.what === 'label') {
    return [{ icon: 'tag', words: `${label === null ? 'Set its' : 'Swap its'} label to`, label: change.label }];
  }
  if (change.what !== 'edit') return [];
  const words = change.fields.filter((field) => field !== 'workType').join(' and ');
  const type = `${filedAs} becomes ${becomes}`;
  // One edit is one change, so it is one line: Apply counts what stands here.
  if (words === '') return [{ icon: 'refresh', words: `Work type: ${type}` }];
  const retyped = change.fields.includes('workType') ? `; work type: ${type}` : '';
  return [{ icon: 'pencil', words: `Change ${key}: ${words}${retyped}` }];
}

function created(changes: readonly PlannedChange[]): readonly Happening[] {
  const counts = new Map<string, number>();
  for (const change of changes) {
    if (change.what !== 'item' && change.what !== 'subtask') continue;
    const noun = change.what === 'item' ? KIND_WORDS[change.kind].inText : 'sub-task';
    counts.set(noun, (counts.get(noun) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const nouns = [...counts].map(([noun, count]) => countOf(count, noun, noun === 'story' ? 'stories' : `${noun}s`));
  return [{ icon: 'plus', words: `Create ${nouns.join(' and ')}` }];
}

const SAYS: Readonly<Record<LinkType, string>> = { relates: 'relates to', blocks: 'blocks' };

function linked(changes: readonly PlannedChange[], key: string): readonly Happening[] {
  const links = changes.filter((change) => change.what === 'link');
  return (['relates', 'blocks'] as const).flatMap((type): Happening[] => {
    const same = links.filter((link) => link.type === type);
    const [first] = same;
    if (first === undefined) return [];
    const says = SAYS[type];
    if (first.id === 'attach') return [{ icon: 'link', words: `Link ${key}: ${says} ${first.to}` }];
    const what = same.length === 1 ? 'the new item' : `the ${same.length} new items`;
    return [{ icon: 'link', words: `Link ${what}: ${says} ${key}` }];
  });
}

/** A single change in a list of steps: "Summary and description", "Sub-task", "New story". */
export function changeName(change: PlannedChange): string {
  if (change.what === 'edit') {
    const words = change.fields.map((field) => (field === 'workType' ? 'work type' : field)).join(', ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/, ([^,]*)$/, ' and $1')}`;
  }
  if (change.what === 'item') return `New ${KIND_WORDS[change.kind].inText}`;
  return { label: 'Label', subtask: 'Sub-task', link: 'Link', close: 'Close the old item' }[change.what];
}
