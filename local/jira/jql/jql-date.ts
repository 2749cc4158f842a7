import { fromWallClock, zoneOffset } from '../site/dates';
import { badRequest, notModelled } from '../site/jira-problem';
import type { Operand } from './query';

const MINUTE = 60_000;
const UNITS: Readonly<Record<string, number>> = {
  m: MINUTE,
  h: 60 * MINUTE,
  d: 24 * 60 * MINUTE,
  w: 7 * 24 * 60 * MINUTE,
};

/** When and where a query is asked. */
export interface Moment {
  readonly now: number;
  readonly zone: string;
}

/** `-2w 3d`, `4h`, `-10m`: the milliseconds it stands for, or null. A bare number counts minutes. */
function readOffset(text: string): number | null {
  const match = /^([+-]?)((?:\d+[wdhm]\s*)+|\d+)$/.exec(text.trim());
  if (!match?.[2]) return null;
  const parts = [...match[2].matchAll(/(\d+)([wdhm]?)/g)];
  const size = parts.reduce((sum, [, count, unit]) => sum + Number(count) * (UNITS[unit || 'm'] ?? 0), 0);
  return match[1] === '-' ? -size : size;
}

function readAbsolute(text: string, zone: string): number | null {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?: (\d{1,2}):(\d{2}))?$/.exec(text.trim());
  if (!match) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return fromWallClock(Date.UTC(year, month - 1, day, hour, minute), zone);
}

const DAY_PARTS: Readonly<Record<string, (wall: Date) => number>> = {
  day: (wall) => Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate()),
  week: (wall) => Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate() - ((wall.getUTCDay() + 6) % 7)),
  month: (wall) => Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), 1),
  year: (wall) => Date.UTC(wall.getUTCFullYear(), 0, 1),
};

const NEXT: Readonly<Record<string, (start: Date) => number>> = {
  day: (start) => start.setUTCDate(start.getUTCDate() + 1),
  week: (start) => start.setUTCDate(start.getUTCDate() + 7),
  month: (start) => start.setUTCMonth(start.getUTCMonth() + 1),
  year: (start) => start.setUTCFullYear(start.getUTCFullYear() + 1),
};

function readFunction({ name, arguments: given }: Operand & { kind: 'function' }, { now, zone }: Moment): number {
  const lower = name.toLowerCase();
  if (lower === 'now') return now;
  const [, edge, part = ''] = /^(startof|endof)(day|week|month|year)$/.exec(lower) ?? [];
  const startOf = DAY_PARTS[part];
  if (!edge || !startOf) throw notModelled(`the JQL function '${name}()'`);
  const offset = given[0] === undefined ? 0 : readOffset(given[0]);
  if (offset === null) throw notModelled(`the argument '${given[0]}' of the JQL function '${name}()'`);
  const start = startOf(new Date(now + zoneOffset(now, zone) * MINUTE));
  const wall = edge === 'startof' ? start : (NEXT[part]?.(new Date(start)) ?? start) - 1;
  return fromWallClock(wall, zone) + offset;
}

/** The moment that an operand means, cut to the minute as JQL's dates are. */
export function readJqlDate(operand: Operand, field: string, moment: Moment): number {
  if (operand.kind === 'function') return readFunction(operand, moment);
  const text = operand.kind === 'value' ? operand.text : '';
  const offset = readOffset(text);
  const at = offset === null ? readAbsolute(text, moment.zone) : moment.now + offset;
  if (at !== null && !Number.isNaN(at)) return Math.floor(at / MINUTE) * MINUTE;
  throw badRequest(
    `Date value '${text}' for field '${field}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`,
  );
}
