import type { Advice, Engine } from '../../src/app/ports';
import { type Abstention, type Kind, NO_ADAPTATION, type ParsedText, type Verdict } from '../../src/engine/index';

const NO_POINTS = { story: 0, enabler: 0, spike: 0, 'technical-task': 0, defect: 0, unclear: 0 };

/** A verdict that says exactly this, for tests about what follows from it. */
function verdictOf(kind: Kind | null, band: 'clear' | 'leaning' | null, abstained: Abstention | null): Verdict {
  return {
    kind,
    band,
    abstained,
    confidence: 0.9,
    probabilities: { story: 0.25, enabler: 0.25, spike: 0.25, 'technical-task': 0.25 },
    outcomes: NO_POINTS,
    enablerType: null,
    reasons: [],
    findings: [],
    spikeNeeds: [],
  };
}

/**
 * An engine that does what the summary's first word says: `story` is a clear story, `story?` a leaning one, any other
 * word an abstention. `forced` anywhere adds the finding of a forced story.
 */
export const scriptedEngine: Engine = {
  version: 'scripted-1',
  read: ({ summary }) => {
    const [word = ''] = summary.split(' ');
    const match = /^(story|enabler|spike|technical-task)(\?)?$/.exec(word);
    const verdict = match
      ? verdictOf(match[1] as Kind, match[2] ? 'leaning' : 'clear', null)
      : verdictOf(null, null, 'unclear');
    const parsed = parsedOf(summary);
    return {
      parsed,
      verdict: summary.includes('forced') ? forced(verdict, summary) : verdict,
      adaptation: NO_ADAPTATION,
    };
  },
};

/** Nothing to advise. */
export const scriptedAdvice: Advice = { suggest: () => [], whatWouldChange: () => null };

function forced(verdict: Verdict, summary: string): Verdict {
  const start = summary.indexOf('forced');
  const evidence = [{ part: 'summary', start, end: start + 6, quote: 'forced' }] as const;
  return { ...verdict, findings: [{ id: 'forced-story', says: 'Story form around technical work', evidence }] };
}

function parsedOf(summary: string): ParsedText {
  const statement = summary.includes('forced') ? { role: null, means: null, ends: null, form: 'story' as const } : null;
  return {
    text: { summary, description: '' },
    written: { summary, description: '' },
    blocks: [],
    sentences: [],
    statement,
    criteria: [],
    openingStart: 0,
    media: { pictures: 0, links: 0 },
  };
}
