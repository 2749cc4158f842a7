/** JSON with each short list on a line of its own. */
export function onFewLines(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(/\[[^[\]]*\]/g, (list) => list.replace(/\s+/g, ' ').replace('[ ', '[').replace(' ]', ']'))}\n`;
}
