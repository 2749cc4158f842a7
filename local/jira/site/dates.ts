const HOUR = 3_600_000;
const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

function formatterFor(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(zone, made);
  return made;
}

/** Minutes that the zone is ahead of UTC at this moment (epoch milliseconds). */
export function zoneOffset(at: number, zone: string): number {
  // Offsets change on the hour, so one reading serves the whole hour.
  const hour = Math.floor(at / HOUR) * HOUR;
  const name = `${zone} ${hour}`;
  const known = offsets.get(name);
  if (known !== undefined) return known;
  const parts: Record<string, number> = {};
  for (const { type, value } of formatterFor(zone).formatToParts(hour)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour: clock = 0, minute = 0, second = 0 } = parts;
  const offset = Math.round((Date.UTC(year, month - 1, day, clock, minute, second) - hour) / 60_000);
  offsets.set(name, offset);
  return offset;
}

/** A moment as Jira writes it for someone in this zone, e.g. 2026-11-21T09:30:00.000+0100. */
export function formatDate(at: number, zone: string): string {
  const offset = zoneOffset(at, zone);
  const sign = offset < 0 ? '-' : '+';
  const ahead = Math.abs(offset);
  const two = (value: number): string => String(value).padStart(2, '0');
  const local = new Date(at + offset * 60_000).toISOString().slice(0, -1);
  return `${local}${sign}${two(Math.floor(ahead / 60))}${two(ahead % 60)}`;
}

/** The moment of a wall-clock time in this zone. */
export function fromWallClock(wallClock: number, zone: string): number {
  const guess = wallClock - zoneOffset(wallClock, zone) * 60_000;
  return wallClock - zoneOffset(guess, zone) * 60_000;
}
