import type { Sprint } from '../site/item';

const DAY_MONTH: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', timeZone: 'UTC' };

/** A sprint's span in few words: "17 – 28 Nov", "30 Nov – 11 Dec"; empty where it has no dates. */
export function sprintDates({ startDate, endDate }: Pick<Sprint, 'startDate' | 'endDate'>): string {
  if (!startDate || !endDate) return '';
  const [start, end] = [new Date(startDate), new Date(endDate)];
  const from = sameMonth(start, end) ? String(start.getUTCDate()) : start.toLocaleDateString('en-GB', DAY_MONTH);
  return `${from} – ${end.toLocaleDateString('en-GB', DAY_MONTH)}`;
}

function sameMonth(a: Date, b: Date): boolean {
  return a.getUTCMonth() === b.getUTCMonth() && a.getUTCFullYear() === b.getUTCFullYear();
}
