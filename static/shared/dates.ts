// By hand, in the one language of the screens: the browser's own formatting takes long to load.
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A bare day by its parts: read as a time it is midnight in Greenwich, when the Americas have the day before. */
const dateOf = (iso: string): Date => new Date(iso.length === 'YYYY-MM-DD'.length ? `${iso}T00:00` : iso);

/** How long ago an ISO time is, in words: "just now", "2 minutes ago", "3 hours ago", then the day. */
export function ago(iso: string, now: number): string {
  const minutes = Math.floor((now - Date.parse(iso)) / 60_000);
  if (!(minutes >= 1)) return 'just now';
  if (minutes < 60) return minutes === 1 ? '1 minute ago' : `${minutes} minutes ago`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return hours === 1 ? '1 hour ago' : `${hours} hours ago`;
  return `on ${dayOf(iso, now)}`;
}

/** The day of an ISO time, or an ISO day, in words: "12 November", with the year where it is not this one. */
export function dayOf(iso: string, now: number): string {
  const date = dateOf(iso);
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  return sameYear ? dayAndMonth(date) : `${dayAndMonth(date)} ${date.getFullYear()}`;
}

const dayAndMonth = (date: Date): string => `${date.getDate()} ${MONTHS[date.getMonth()]}`;

/** The day as short as it goes: "12 Nov". */
export function shortDay(iso: string): string {
  const date = dateOf(iso);
  return `${date.getDate()} ${MONTHS[date.getMonth()]?.slice(0, 3)}`;
}

/** The time of day: "10:42". */
export function timeOf(time: number): string {
  const date = new Date(time);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** A moment in words: "today, 09:12", "yesterday, 18:04", "12 November, 18:04". */
export function dayAndTime(iso: string, now = Date.now()): string {
  const midnight = new Date(now);
  midnight.setHours(0, 0, 0, 0);
  const time = Date.parse(iso);
  const day =
    time >= midnight.getTime() ? 'today' : time >= midnight.getTime() - 86_400_000 ? 'yesterday' : dayOf(iso, now);
  return `${day}, ${timeOf(time)}`;
}

/** A moment that paper keeps: "12 November 2026, 18:04". */
export function fullDate(iso: string): string {
  const date = new Date(iso);
  return `${dayAndMonth(date)} ${date.getFullYear()}, ${timeOf(date.getTime())}`;
}
