const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time: string;
}

/** `9:15`, `9:15 PM` or `21:15:30.0`, in milliseconds; null where it is none. */
function readTime(text: string): number | null {
  if (text.trim() === '') return 0;
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*([ap])?\.?(?:m\.?)?$/i.exec(text.trim());
  if (!match) return null;
  const [, hours = '0', minutes = '0', seconds = '0', half] = match;
  const afternoon = half?.toLowerCase() === 'p' ? 12 : 0;
  const hour = half ? (Number(hours) % 12) + afternoon : Number(hours);
  return ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}

const century = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** `20/Nov/26`, Jira's own format, also with dashes, dots or blanks. */
function dayFirstWord(text: string): DateParts | null {
  const match = /^(\d{1,2})[/\-. ]+([a-z]{3})[a-z]*\.?[/\-. ,]+(\d{4}|\d{2})(?!\d),?\s*(.*)$/i.exec(text);
  if (!match) return null;
  const [, day = '', name = '', year = '', time = ''] = match;
  return { year: century(year), month: MONTHS.indexOf(name.toLowerCase()) + 1, day: Number(day), time };
}

/** `Nov 20, 2026`. */
function wordFirst(text: string): DateParts | null {
  const match = /^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4}),?\s*(.*)$/i.exec(text);
  if (!match) return null;
  const [, name = '', day = '', year = '', time = ''] = match;
  return { year: Number(year), month: MONTHS.indexOf(name.toLowerCase()) + 1, day: Number(day), time };
}

/** `20.11.2026`, or with slashes: then a first number above twelve is the day, otherwise Americans wrote it. */
function numbers(text: string): DateParts | null {
  const match = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d),?\s*(.*)$/.exec(text);
  if (!match) return null;
  const [, one = '', separator, two = '', year = '', time = ''] = match;
  const dayFirst = separator === '.' || Number(one) > 12;
  const [day, month] = dayFirst ? [Number(one), Number(two)] : [Number(two), Number(one)];
  return { year: century(year), month, day, time };
}

/** `2026-11-20 09:15:00.0`, without a time zone. */
function yearFirst(text: string): DateParts | null {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]\s*(\d{1,2}:.*))?$/.exec(text);
  if (!match) return null;
  const [, year = '', month = '', day = '', time = ''] = match;
  return { year: Number(year), month: Number(month), day: Number(day), time };
}

function toIso({ year, month, day, time }: DateParts): string | null {
  const midnight = new Date(Date.UTC(year, month - 1, day));
  const ofDay = readTime(time);
  const real = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
  return real && ofDay !== null ? new Date(midnight.getTime() + ofDay).toISOString() : null;
}

/** A date of a Jira export as an ISO string (read as UTC where it names no zone); null where it is no date. */
export function parseDate(text: string): string | null {
  const trimmed = text.trim();
  if (/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:?\d{2})$/.test(trimmed)) {
    const at = Date.parse(trimmed.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
    return Number.isNaN(at) ? null : new Date(at).toISOString();
  }
  for (const read of [yearFirst, dayFirstWord, wordFirst, numbers]) {
    const parts = read(trimmed);
    if (parts) return toIso(parts);
  }
  return null;
}
