import { lists as style } from '../../src/engine/model/style-of-writing';
import { entriesOf, type ListEntries, type Lists } from '../../src/engine/signals/finders-index';
import { SIGNALS } from '../../src/engine/signals/index';
import { lists as asked } from '../../src/engine/suggestions/asked-lists';
import { lists as enablerType } from '../../src/engine/verdict/enabler-type';
import { lists as missingValue } from '../../src/engine/verdict/findings/missing-value';
import { lists as mixedItem } from '../../src/engine/verdict/findings/mixed-item';
import { lists as technicalCriteria } from '../../src/engine/verdict/findings/technical-criteria';
import { lists as tooLarge } from '../../src/engine/verdict/findings/too-large';
import { lists as unmeasuredValue } from '../../src/engine/verdict/findings/unmeasured-value';
import { lists as givesGain } from '../../src/engine/verdict/gives-gain';
import { lists as language } from '../../src/engine/verdict/language';
import { lists as spikeNeeds } from '../../src/engine/verdict/spike-needs';
import { signalFile } from '../docs/signal-file';

const OTHERS = [
  asked,
  style,
  enablerType,
  missingValue,
  mixedItem,
  technicalCriteria,
  tooLarge,
  unmeasuredValue,
  givesGain,
  language,
  spikeNeeds,
];

/** Every list that signals, findings and the rest of the verdict look for. */
export interface NumberedLists {
  /** What each number stands for. */
  readonly entries: readonly ListEntries[];
  /** Lists of the same words share a number. */
  readonly numbers: Readonly<Record<string, number>>;
}

/** What code calls a list: `LISTS.addsScreenVerb` for "adds-screen/verb". */
export function identifierOf(name: string): string {
  return name.replace(/[-/]([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Collects the `lists` of all files and numbers them in the order of their names. */
export function allLists(): NumberedLists {
  const lists: Lists = Object.assign({}, ...SIGNALS.map(({ id }) => signalFile(id).lists ?? {}), ...OTHERS);
  const known = new Map<string, number>();
  const entries: ListEntries[] = [];
  const numbers: Record<string, number> = {};
  for (const name of Object.keys(lists).sort()) {
    const words = lists[name] as ListEntries;
    const same = entriesOf(words).join('\n');
    if (!known.has(same)) known.set(same, entries.push(words) - 1);
    numbers[name] = known.get(same) as number;
  }
  return { entries, numbers };
}
