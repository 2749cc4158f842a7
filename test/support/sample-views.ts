import type { IssueReading } from '../../src/contract/issue-view';
import type { Evidence, Part } from '../../src/engine/evidence';
import type { Outcome, Points } from '../../src/engine/kinds';
import type { Suggestion } from '../../src/engine/suggestions/suggestion';
import type { Block } from '../../src/engine/text/parsed-text';
import type { Reason, Verdict } from '../../src/engine/verdict/verdict';

const NO_POINTS: Points = { story: 0, enabler: 0, spike: 0, 'technical-task': 0, defect: 0, unclear: 0 };

/** Evidence for a quote that stands in the text. */
export function evidenceOf(text: string, quote: string, part: Part = 'summary'): Evidence {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" does not stand in "${text}"`);
  return { part, start, end: start + quote.length, quote };
}

interface ReasonSketch {
  readonly signal: string;
  readonly kind: Outcome;
  readonly points: number;
  readonly strength: 1 | 2 | 3;
  readonly says: string;
  readonly evidence?: readonly Evidence[];
}

/** A reason from what a test cares about. */
export function reasonOf({ evidence = [], ...sketch }: ReasonSketch): Reason {
  return { ...sketch, evidence, pointsPerKind: { ...NO_POINTS, [sketch.kind]: sketch.points } };
}

/** A verdict of one kind; `outcomes` in percent, the rest falls to unclear. */
export function verdictOf(
  outcomes: Partial<Record<Outcome, number>>,
  parts: Partial<Verdict> & Pick<Verdict, 'kind'>,
): Verdict {
  const shares = { ...NO_POINTS, ...outcomes };
  const four = shares.story + shares.enabler + shares.spike + shares['technical-task'];
  return {
    abstained: null,
    band: parts.kind === null ? null : 'clear',
    confidence: (parts.kind === null ? Math.max(...Object.values(shares)) : shares[parts.kind]) / 100,
    probabilities: {
      story: shares.story / four,
      enabler: shares.enabler / four,
      spike: shares.spike / four,
      'technical-task': shares['technical-task'] / four,
    },
    outcomes: Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, share / 100])) as Points,
    enablerType: null,
    reasons: [],
    findings: [],
    spikeNeeds: [],
    ...parts,
  };
}

/** Blocks for a description of lines: "# " a heading, "- " an item, "1. " a numbered item, the rest paragraphs. */
function blocksOf(description: string): Block[] {
  let start = 0;
  return description.split('\n').map((line) => {
    const [markup = ''] = /^(# |- |\d+\. )?/.exec(line) ?? [''];
    const type = markup === '' ? 'paragraph' : markup === '# ' ? 'heading' : 'item';
    const block: Block = {
      part: 'description',
      type,
      start: start + markup.length,
      end: start + line.length,
      level: type === 'paragraph' ? 0 : 1,
      marked: /\d/.test(markup),
      criterion: type === 'item',
    };
    start += line.length + 1;
    return block;
  });
}

/** A reading that a member may edit, labelled with its kind; a test changes what it is about. */
export function readingOf(parts: Partial<IssueReading> & Pick<IssueReading, 'key' | 'text' | 'verdict'>): IssueReading {
  const { kind } = parts.verdict;
  return {
    state: 'read',
    filedAs: { id: '10001', name: 'Story', iconUrl: null },
    fits: ['story'],
    blocks: blocksOf(parts.text.description),
    change: null,
    decision: null,
    labelState: kind === null ? { label: null, whyNot: 'abstained' } : { label: `kind-${kind}`, whyNot: null },
    readAt: new Date().toISOString(),
    mayEdit: true,
    basis: 'as-read',
    applied: null,
    suggestions: [],
    context: { criteria: 0, parent: null, links: 0, pictures: 0, references: 0 },
    ...parts,
  };
}

/** A suggestion that says the item is fine. */
export function nothingToChange(sentence: string): Suggestion {
  return {
    type: 'keep',
    pattern: null,
    title: 'Nothing to change',
    sentence,
    because: 'Nothing is missing.',
    questions: [],
    outline: [],
  };
}
