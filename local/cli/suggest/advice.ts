import {
  type Candidate,
  type Draft,
  draft,
  type Kind,
  openIn,
  plainText,
  type Suggestion,
  suggest,
} from '../../../src/engine/index';
import { markdownOf } from './markdown-of';
import type { Around } from './read-context';
import type { ReadItem } from './read-item';

/** A suggestion as it is written out: drafts as text, open questions in brackets. */
export interface Advice {
  readonly type: Suggestion['type'];
  readonly pattern: string | null;
  readonly title: string;
  readonly sentence: string;
  /** The item's own summary and description as they would be. */
  readonly summary: string;
  readonly description: string;
  /** What an item becomes that is split or lifted: every story and other item of its own, the first keeps the key. */
  readonly stories: readonly { readonly kind: Kind; readonly summary: string; readonly description: string }[];
  readonly subtasks: readonly {
    readonly summary: string;
    readonly criteria: readonly string[];
    readonly note: string | null;
  }[];
  readonly questions: readonly string[];
  readonly because: string;
  readonly warnings: readonly string[];
  readonly attach?: readonly Candidate[];
  readonly retype?: Suggestion['retype'];
}

/** What could help an item, best first. */
export function adviceFor(item: ReadItem, around: Around): readonly Advice[] {
  return suggest(item.parsed, item.verdict, around(item)).map((suggestion) => toAdvice(item, suggestion));
}

function toAdvice(item: ReadItem, suggestion: Suggestion): Advice {
  const { type, pattern, title, sentence, because, warnings = [], attach, retype } = suggestion;
  const items = draft(suggestion, {});
  const subject = items.find(({ role }) => role === 'subject');
  const isParted = type === 'split' || type === 'lift' || type === 'bundle';
  return {
    type,
    pattern,
    title,
    sentence,
    summary: subject ? plainText(subject.summary) : item.summary,
    description: subject ? markdownOf(subject) : (attach ?? []).map(candidateLine).join('\n'),
    stories: isParted
      ? items.map((one) => ({ kind: one.kind, summary: plainText(one.summary), description: markdownOf(one) }))
      : [],
    subtasks: items.flatMap(subtasksOf),
    questions: openIn(suggestion, {}).map(({ ask }) => ask),
    because,
    warnings,
    ...(attach && { attach }),
    ...(retype && { retype }),
  };
}

function subtasksOf({ subtasks }: Draft[number]): Advice['subtasks'] {
  return subtasks.map(({ summary, criteria, note }) => ({
    summary: plainText(summary),
    criteria: criteria.map(plainText),
    note: note && plainText(note),
  }));
}

function candidateLine({ key, summary, sharedWords }: Candidate): string {
  return `- ${key} ${summary} (${sharedWords.join(', ')})`;
}
