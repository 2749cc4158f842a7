import type { Answers, Draft } from '../../../src/engine/drafting/draft';
import { draft, filledOutline } from '../../../src/engine/drafting/draft-suggestion';
import { plainText } from '../../../src/engine/drafting/plain-text';
import type { ProjectContext } from '../../../src/engine/suggestions/project-context';
import { suggest } from '../../../src/engine/suggestions/suggest';
import type { Suggestion, SuggestionType } from '../../../src/engine/suggestions/suggestion';
import { parseItem } from '../../../src/engine/text/parse-item';
import type { Verdict } from '../../../src/engine/verdict/verdict';

/** A clear verdict of a kind, so that a suggestion's example depends on its text alone. */
function verdictOf(kind: Verdict['kind'], more: Partial<Verdict> = {}): Verdict {
  const zero = { story: 0, enabler: 0, spike: 0, 'technical-task': 0 };
  return {
    kind,
    abstained: kind === null ? 'close' : null,
    band: kind === null ? null : 'clear',
    confidence: 0.9,
    probabilities: zero,
    outcomes: { ...zero, defect: 0, unclear: 0 },
    enablerType: null,
    reasons: [],
    findings: [],
    spikeNeeds: [],
    ...more,
  };
}

/** A draft with every blank where its answer goes: one line each, sections after "#", where they have a heading, sub-tasks after ">". */
export function told(suggestion: Suggestion, answers: Answers = {}): readonly string[] {
  return linesOf(filledOutline(suggestion, answers));
}

/** A draft as a reader gets it: what is still open stands at the end. */
export function written(suggestion: Suggestion, answers: Answers = {}): readonly string[] {
  return linesOf(draft(suggestion, answers));
}

function linesOf(items: Draft): readonly string[] {
  return items.flatMap((item) => [
    plainText(item.summary),
    ...item.sections.flatMap(({ heading, lines }) => [
      ...(heading === '' ? [] : [`# ${heading}`]),
      ...lines.map(plainText),
    ]),
    ...item.subtasks.flatMap(({ summary, criteria, note }) => [
      `> ${plainText(summary)}`,
      ...criteria.map((line) => `>> ${plainText(line)}`),
      ...(note ? [`>> Technical note: ${plainText(note)}`] : []),
    ]),
  ]);
}

/** The suggestions for an item of a given kind. */
export function suggestFor(
  item: { readonly summary: string; readonly description?: unknown },
  kind: Verdict['kind'],
  { context, ...more }: Partial<Verdict> & { readonly context?: ProjectContext } = {},
): readonly Suggestion[] {
  return suggest(parseItem(item), verdictOf(kind, more), context);
}

/** A worked example: an item, and the title, questions and draft of what is suggested for it. */
export interface Example {
  readonly kind: 'story' | 'enabler' | 'technical-task';
  readonly summary: string;
  readonly description: string;
  readonly title: string;
  readonly asks: readonly string[];
  readonly lines: readonly string[];
}

/** What is suggested of one type for an example's item; null where nothing is. */
export function outcomeOf(item: Example, wanted: SuggestionType): Pick<Example, 'title' | 'asks' | 'lines'> | null {
  const suggestion = suggestFor(item, item.kind).find(({ type }) => type === wanted);
  if (suggestion === undefined) return null;
  return { title: suggestion.title, asks: suggestion.questions.map(({ ask }) => ask), lines: told(suggestion) };
}
