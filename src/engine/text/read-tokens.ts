import { makeRoom } from './met-words';
import type { ParsedText } from './parsed-text';
import { addTokens, clearTokens, endTokens, TOKEN_LIMIT, TOKENS, type Tokens } from './tokens';
import { markZones } from './zones';

let read: ParsedText | null = null;

/**
 * The words of a text, outside code. All signals share this one reading: it is kept until another text is read,
 * and must not be held on to after that.
 */
export function readTokens(text: ParsedText): Tokens {
  if (read === text) return TOKENS;
  read = null;
  clearTokens();
  makeRoom();
  addTokens(text.text.summary, { from: 0, to: text.text.summary.length, limit: TOKEN_LIMIT.summary });
  TOKENS.summaryCount = TOKENS.count;
  addDescription(text);
  endTokens();
  markZones(text);
  read = text;
  return TOKENS;
}

function addDescription(text: ParsedText): void {
  const limit = TOKENS.summaryCount + TOKEN_LIMIT.description;
  for (const block of text.blocks) {
    if (TOKENS.count >= limit) return;
    if (block.part === 'summary' || block.type === 'code') continue;
    addTokens(text.text.description, { from: block.start, to: block.end, limit });
  }
}
