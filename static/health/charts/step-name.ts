import type { Flow, FlowStep } from '../../../src/engine/health/picture';
import { shortDay } from '../../shared/dates';

const LETTER_WIDTH = 7;

/** A sprint's name as far as it fits under its column, else its number; of a week its day and month. */
export function shortStep({ name }: FlowStep, by: Flow['by'], width: number): string {
  const whole = by === 'week' ? shortDay(name) : name;
  if (whole.length * LETTER_WIDTH <= width) return whole;
  const number = /\d+(?!.*\d)/.exec(whole)?.[0];
  return number ?? `${whole.slice(0, Math.max(1, Math.floor(width / LETTER_WIDTH) - 1))}…`;
}
