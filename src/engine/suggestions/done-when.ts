import type { OutlineWords } from '../drafting/draft';
import type { Kind } from '../kinds';
import type { ParsedText } from '../text/parsed-text';
import { beginsWithVerb } from './begins-with-verb';
import { criterionWords } from './criterion-words';
import { deliverables } from './deliverables';
import { type Free, labelled } from './free-lines';
import { ownLines } from './outline-words';
import { asEntries, staysPut } from './paragraphs';
import type { Placed } from './placed';
import { scopeOf } from './scope-of';
import { titleLimit } from './title-limit';

/** A list of these leads to something or tells of it, and is not done itself. */
const NO_WORK =
  /\b(?:steps|instructions|reproduce|how to|notes?|examples?|options?|links?|see|out of scope|today|current(?:ly)?|change(?:s|log))\b/i;
const LONGEST_ENTRY = 120;
export interface DoneWhen {
  readonly lines: readonly (readonly OutlineWords[])[];
  /** The notes that stand there. */
  readonly scope: readonly Free[];
}

/** What is called a check or says one, and the list of the work; where nothing is a check, the title's limit and what there is to do. */
export function doneWhen(text: ParsedText, lines: readonly Placed[], kind: Kind | null): DoneWhen {
  const isEnabler = kind === 'enabler';
  const alone = lines.filter((_, at) => !staysPut(lines, at)).map(lineOf);
  const list = workList(lines.filter(({ line }) => alone.includes(line)));
  const knowsCheck = text.criteria.length > 0 || lines.some(({ use }) => use === 'done');
  const limit = knowsCheck ? null : titleLimit(text);
  const parts = lines.map(({ line, use, says }) => {
    if (!alone.includes(line)) return [];
    if (use === 'done' || list.includes(line)) return checksIn(line, isEnabler);
    const said = says === 'done' ? [line.words] : scopeIn(line, isEnabler);
    return use === 'why' || knowsCheck ? [] : said;
  });
  const checks = [
    ...text.criteria.map(({ quote }) => criterionWords(quote)),
    ...asEntries(lines.map(({ line }, at) => ({ line, says: parts[at] ?? [] }))),
  ];
  return {
    lines: [...(limit === null ? [] : [limit]), ...ownLines(checks)],
    scope: lines.filter((_, at) => (parts[at] ?? []).length > 0).map(lineOf),
  };
}

function lineOf({ line }: Placed): Free {
  return line;
}

/** A check as one, or as the parts that it only lists. */
function checksIn(line: Free, isEnabler: boolean): readonly string[] {
  const parts = line.isItem ? [] : deliverables(line, isEnabler);
  return parts.length > 0 ? parts : [scopeOf(line.words) ?? criterionWords(labelled(line))];
}

/** The entries of a list that only names what there is to make. */
function workList(lines: readonly Placed[]): readonly Free[] {
  const entries = lines.filter(({ use, line }) => use === 'note' && line.isItem).map(lineOf);
  const long = entries.filter(({ words }) => words.length > LONGEST_ENTRY).length;
  const isWork = entries.every(
    ({ words, under }) => words.includes(' ') && !words.endsWith('?') && !NO_WORK.test(under ?? ''),
  );
  return entries.length > 1 && long * 3 <= entries.length && isWork ? entries : [];
}

/** What a sentence says that there is to do, or a line of a list, or a sentence that is one. */
function scopeIn(line: Free, isEnabler: boolean): readonly string[] {
  const work = scopeOf(line.words);
  if (work !== null) return [work];
  const isStep = line.isItem && !NO_WORK.test(line.under ?? '') && beginsWithVerb(line.words);
  return isStep ? [line.words] : deliverables(line, isEnabler);
}
