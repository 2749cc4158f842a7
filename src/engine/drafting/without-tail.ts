/** Takes signs and spaces off the end of a text, in one pass whatever the text holds before them. */
export function withoutTail(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && (signs.includes(text.charAt(end - 1)) || text.charCodeAt(end - 1) <= 32)) end--;
  return text.slice(0, end);
}
