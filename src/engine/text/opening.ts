import { isDigit, isLetter, isSpace, skipSpace } from './characters';

const LONGEST_TAG = 40;
const LONGEST_PREFIX = 32;

/** Where a summary's own words begin, past "[tag]", "(tag)", "KEY-1:", "Component:" and "Area |" in front of them. */
export function openingStart(summary: string): number {
  let at = skipSpace(summary, 0, summary.length);
  for (let round = 0; round < 4; round++) {
    const next = afterPrefix(summary, at);
    if (next === at || next >= summary.length) return at;
    at = next;
  }
  return at;
}

function afterPrefix(text: string, from: number): number {
  const code = text.charCodeAt(from);
  if (code === 91 || code === 40 || code === 60) return afterBracket(text, from, code === 40 ? 41 : code + 2);
  const key = afterKey(text, from);
  return key > from ? key : afterComponent(text, from);
}

function afterBracket(text: string, from: number, close: number): number {
  const stop = Math.min(text.length, from + LONGEST_TAG);
  for (let at = from + 1; at < stop; at++) {
    if (text.charCodeAt(at) === close) return skipSigns(text, at + 1);
  }
  return from;
}

/** "SHOP-12: ...", "SHOP-12 - ...". */
function afterKey(text: string, from: number): number {
  let at = from;
  while (isCapital(text.charCodeAt(at))) at++;
  if (at - from < 2 || text.charCodeAt(at) !== 45 || !isDigit(text.charCodeAt(at + 1))) return from;
  at++;
  while (isDigit(text.charCodeAt(at))) at++;
  return isSpace(text.charCodeAt(at)) || text.charCodeAt(at) === 58 ? skipSigns(text, at) : from;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Up to three words before ": ", "| " or "::", one word before " - ". */
function afterComponent(text: string, from: number): number {
  const stop = Math.min(text.length, from + LONGEST_PREFIX);
  let words = 1;
  for (let at = from; at < stop; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) continue;
    if (isSeparator(text, at, words)) return afterSeparator(text, from, at);
    words += spacesBeginAt(text, at);
    if (words > 3 || !isPrefixSign(code)) return from;
  }
  return from;
}

function afterSeparator(text: string, from: number, at: number): number {
  return hasArticle(text, from, at) ? from : skipSigns(text, at);
}

/** 1 at the first of the spaces in a row, else 0. */
function spacesBeginAt(text: string, at: number): number {
  return isSpace(text.charCodeAt(at)) && !isSpace(text.charCodeAt(at - 1)) ? 1 : 0;
}

/** "Split the monolith: take invoicing out" begins with words of its own. */
function hasArticle(text: string, from: number, to: number): boolean {
  return /\s(?:the|an?)\s/i.test(text.slice(from, to));
}

function isSeparator(text: string, at: number, words: number): boolean {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (code === 58) return isSpace(next) || next === 58;
  const sign = isSpace(code) ? skipSpace(text, at, text.length) : at;
  if (sign === at || !isSpace(text.charCodeAt(sign + 1))) return false;
  const mark = text.charCodeAt(sign);
  return mark === 124 || (words === 1 && (mark === 45 || mark === 0x2013));
}

function isPrefixSign(code: number): boolean {
  return isDigit(code) || isSpace(code) || code === 45 || code === 47 || code === 46 || code === 95 || code === 38;
}

function skipSigns(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isSpace(code) && code !== 58 && code !== 45 && code !== 124 && code !== 0x2013) break;
    at++;
  }
  return at;
}
