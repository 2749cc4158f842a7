import { phrases } from '../../signals/finders';
import type { Lists } from '../../signals/finders-index';
import * as LISTS from '../../signals/finders-lists.generated';
import type { ParsedText } from '../../text/parsed-text';
import { readTokens } from '../../text/read-tokens';
import { SHAPE } from '../../text/tokens';
import { quoted } from '../quoted';
import { type Reading, seen } from '../reading';
import type { Finding } from '../verdict';

const speed = phrases({
  in: 'text',
  of: LISTS.unmeasuredValue,
  most: 1,
});

/** The words of the lists above. */
export const lists: Lists = {
  'unmeasured-value': [
    'fast',
    'faster',
    'quick',
    'quicker',
    'quickly',
    'slow',
    'less time',
    'more reliable',
    'more stable',
    'better performance',
  ],
};

const GAINS = ['stays-up', 'quality-in-summary', 'gain-of-system', 'pay-off', 'quality-in-description'] as const;

/** A gain in speed, load or reliability without a number. */
export function unmeasuredValue(reading: Reading): Finding | null {
  const { kind, text } = reading;
  if (kind !== 'enabler' && kind !== 'story') return null;
  const [gain] = kind === 'enabler' ? gainOfEnabler(reading) : speed(text);
  if (gain === undefined || hasNumber(text)) return null;
  return { id: 'unmeasured-value', says: `${quoted(gain.quote)} has no number yet`, evidence: [gain] };
}

function gainOfEnabler(reading: Reading) {
  for (const signal of GAINS) {
    const evidence = seen(reading, signal);
    if (evidence.length > 0) return evidence;
  }
  return speed(reading.text);
}

function hasNumber(text: ParsedText): boolean {
  return (readTokens(text).shapes & SHAPE.number) !== 0;
}
