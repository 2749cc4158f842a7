/** Whether a UTF-16 unit is white space, line ends included. */
export function isSpace(code: number): boolean {
  return code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code === 160 || code === 0x200b || code === 0x3000;
}

const ASCII_LETTERS = new Uint8Array(128);
for (let code = 97; code <= 122; code++) {
  ASCII_LETTERS[code] = 1;
  ASCII_LETTERS[code - 32] = 1;
}

/** Whether a UTF-16 unit can stand in a word; everything past ASCII that is not a space or a general sign counts. */
export function isLetter(code: number): boolean {
  if (code < 128) return ASCII_LETTERS[code] === 1;
  return code > 191 && !(code >= 0x2000 && code <= 0x206f) && code !== 0x3000;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLower(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff);
}

/** The first offset from `from` on that is no space, at most `to`. */
export function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The offset after the last unit before `to` that is no space, at least `from`. */
export function trimEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The offset after the word that begins at `from`; `from` itself where none does. */
export function wordEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isLetter(text.charCodeAt(at))) at++;
  return at;
}

/** In lower case, at the same offsets: a few capitals of the world become two letters, then only those of ASCII are changed. */
export function lowerCase(words: string): string {
  const lower = words.toLowerCase();
  return lower.length === words.length ? lower : words.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

const NEAR = 300;

/** Where the next line begins, seen from the last word of one; the end of the text where none is near. */
export function lineBelow(text: string, end: number): number {
  const stop = Math.min(text.length, end + NEAR);
  let at = end;
  while (at < stop && text.charCodeAt(at) !== 10) {
    if (!isSpace(text.charCodeAt(at))) return text.length;
    at++;
  }
  return at < stop ? skipBlanks(text, at + 1) : text.length;
}

/** Where the line before the one that begins at `lineStart` has its first word; the end of the text where none is near. */
export function lineAbove(text: string, lineStart: number): number {
  if (lineStart === 0 || text.charCodeAt(lineStart - 1) !== 10) return text.length;
  const stop = Math.max(0, lineStart - NEAR);
  let at = lineStart - 1;
  while (at > stop && text.charCodeAt(at - 1) !== 10) at--;
  return at > stop || at === 0 ? skipBlanks(text, at) : text.length;
}

/** Past spaces and tabs, not past the line. */
function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
  return at;
}
