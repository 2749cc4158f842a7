import { beginsWithVerb } from './begins-with-verb';
import type { Free } from './free-lines';
import { goesOn, isLed, isLong, isSameList, paragraphsOf, runsOf } from './paragraphs';
import { scopeOf } from './scope-of';
import { isTold, labelUse, type SentenceUse, sentenceUse } from './sentence-use';

/** A sentence of a technical item and its place in the draft. */
export interface Placed {
  readonly line: Free;
  readonly use: SentenceUse;
  /** What it says by itself, wherever it stands. */
  readonly says: SentenceUse;
}

/** "We should:" */
const DEMANDS = /\b(?:should|must|shall|needs? to|ha(?:s|ve) to)(?: \w+){0,2}:$/i;

/**
 * Places every sentence. What goes on about another stays with it, and a long paragraph is cut only at its ends: its first
 * sentences may give reasons and its last ones checks, all between them keeps its order as a note.
 */
export function placed(lines: readonly Free[]): readonly Placed[] {
  const all: Placed[] = [];
  for (const line of lines) {
    const says = line.leads && DEMANDS.test(line.words) ? 'done' : sentenceUse(line);
    const before = all.at(-1);
    all.push({
      line,
      says,
      use: before && goesOn(before.line, line) && !(line.leads && says === 'done') ? before.use : says,
    });
  }
  return withLed(paragraphsOf(wholeLists(all)).flatMap((part) => withLead(isLong(part) ? cutAtEnds(part) : part)));
}

/** A list follows the line that leads to it. */
function withLed(lines: readonly Placed[]): readonly Placed[] {
  let use: SentenceUse = 'note';
  return lines.map((one, at) => {
    if (!isLed(lines, at)) use = one.use;
    return { ...one, use };
  });
}

/** Code, a table or a quote goes with the line before it, unless its heading calls for criteria. */
export function placedBy(line: Free, before: Placed | undefined): Placed {
  const called = labelUse(line.under ?? '');
  const use = called === 'done' ? called : (before?.use ?? called ?? 'note');
  return { line, use, says: use };
}

/** A list stays together, with the line that leads to it: it holds checks where that line or half of its entries do. */
function wholeLists(all: readonly Placed[]): readonly Placed[] {
  return runsOf(all, (last, { line }) => (line.isItem && last.line.leads) || isSameList(last.line, line)).flatMap(
    asOne,
  );
}

function asOne(run: readonly Placed[]): readonly Placed[] {
  const entries = run.filter(({ line }) => line.isItem);
  const checks = entries.filter(({ use }) => use === 'done').length;
  const lead = entries.length < run.length ? run[0]?.use : undefined;
  if (entries.length < 2 || entries.some(({ line }) => line.words.endsWith('?'))) return run;
  if (checks === 0 || (lead && lead !== 'note')) return run;
  return run.map((one) => ({ ...one, use: checks * 2 >= entries.length ? 'done' : 'note' }));
}

/** What a paragraph tells before its first reason leads to it. */
function withLead(part: readonly Placed[]): readonly Placed[] {
  const reason = part.findIndex(({ use }) => use === 'why');
  const leads = part.slice(0, Math.max(0, reason)).every(({ use, line }) => use === 'note' && leadsTo(line));
  return leads ? part.map((one, at) => (at < reason ? { ...one, use: 'why' } : one)) : part;
}

function leadsTo({ words }: Free): boolean {
  return isTold(words) && scopeOf(words) === null && !beginsWithVerb(words);
}

function cutAtEnds(part: readonly Placed[]): readonly Placed[] {
  const noReason = part.findIndex(({ use }) => use !== 'why');
  const first = noReason < 0 ? part.length : noReason;
  const noCheck = part.length - 1 - [...part].reverse().findIndex(({ use }) => use !== 'done');
  return part.map((one, at) => (at < first || at > noCheck ? one : { ...one, use: 'note' }));
}
