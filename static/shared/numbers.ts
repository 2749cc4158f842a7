/** A probability from 0 to 1 as a whole number of percent; never 100 and never 0, as neither is ever known. */
export function percentOf(probability: number): number {
  return Math.min(99, Math.max(1, Math.round(probability * 100)));
}

/** A share of a whole as a whole number of percent; 0 of 0 is 0. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 100);
}

/** A count with its thousands apart and two decimals at most: "5,012", "12.5". The browser's own way takes long to load. */
export function count(value: number): string {
  const [whole = '', decimals] = String(Math.round(value * 100) / 100).split('.');
  const apart = whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,');
  return decimals === undefined ? apart : `${apart}.${decimals}`;
}

/** A count with its noun: "1 item", "5,012 items". */
export function countOf(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}
