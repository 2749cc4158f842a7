import { makeRoom } from './met-words';
import type { ParsedText } from './parsed-text';
import { addTokens, emptyTokens, endTokens, TOKEN_LIMIT, type Tokens } from './tokens';
import { markZones } from './zones';

/** A text's words with the zones that each stands in; see `ZONE`. */
export interface ZonedTokens extends Tokens {
  readonly zone: Int32Array;
  /** Counts the texts read, so that whatever derives from these tokens knows when it is out of date. */
  reading: number;
}

const scratch: ZonedTokens = zoned(emptyTokens());
let read: ParsedText | null = null;

/**
 * The words of a text, outside code. All signals share this one reading: it is kept until another text is read,
 * and must not be held on to after that.
 */
export function readTokens(text: ParsedText): ZonedTokens {
  if (read === text) return scratch;
  read = null;
  scratch.count = 0;
  scratch.shapes = 0;
  scratch.gaps = 0;
  scratch.reading += 1;
  makeRoom();
  addTokens(scratch, text.text.summary, { from: 0, to: text.text.summary.length, limit: TOKEN_LIMIT.summary });
  scratch.summaryCount = scratch.count;
  addDescription(text);
  endTokens(scratch);
  markZones(text, scratch, scratch.zone);
  read = text;
  return scratch;
}

function addDescription(text: ParsedText): void {
  const limit = scratch.summaryCount + TOKEN_LIMIT.description;
  for (const block of text.blocks) {
    if (scratch.count >= limit) return;
    if (block.part === 'summary' || block.type === 'code') continue;
    addTokens(scratch, text.text.description, { from: block.start, to: block.end, limit });
  }
}

function zoned(tokens: Tokens): ZonedTokens {
  return { ...tokens, zone: new Int32Array(tokens.start.length), reading: 0 };
}
