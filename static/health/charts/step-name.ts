import type { Flow, FlowStep } from '../../../src/engine/health/picture';
import { dayOf, shortDay } from '../../shared/dates';

const LETTER_WIDTH = 7;

/** A sprint's name, or the day that a week begins with, as under "Sprint" or "Week of". */
export function stepInTable(name: string, by: Flow['by']): string {
  return by === 'week' ? dayOf(name, Date.now()) : name;
}

/** A sprint's name, or "the week of 23 November". */
export function stepInText(name: string, by: Flow['by']): string {
  return by === 'week' ? `the week of ${stepInTable(name, by)}` : name;
}

/** The same at the beginning of a sentence. */
export function stepFirst(name: string, by: Flow['by']): string {
  return by === 'week' ? `The week of ${stepInTable(name, by)}` : name;
}

/** A sprint's name as far as it fits under its column, else its number; of a week its day and month. */
export function shortStep({ name }: FlowStep, by: Flow['by'], width: number): string {
  const whole = by === 'week' ? shortDay(name) : name;
  if (whole.length * LETTER_WIDTH <= width) return whole;
  const number = /\d+(?!.*\d)/.exec(whole)?.[0];
  return number ?? `${whole.slice(0, Math.max(1, Math.floor(width / LETTER_WIDTH) - 1))}…`;
}
