import type { WordList } from '../lexicon/word-list';
import { type HashedWords, hashedWords } from '../text/hashed-words';
import { readTokens } from '../text/read-tokens';
import { SHAPE, type Tokens } from '../text/tokens';
import { evidenceAt, type Find, maskOf, type Zone } from './finders';

const NOTHING: ReturnType<Find> = [];
const MOST = 3;

interface Search {
  readonly zone: number;
  readonly shape: number;
  readonly except: HashedWords;
}

/** Finds words by their shape: `trail_id`, `readTrails()`. At most three are quoted. */
export function shapes(what: {
  readonly in: Zone;
  readonly of: readonly (keyof typeof SHAPE)[];
  /** Its words are taken as they stand: marks such as `~` mean nothing here. */
  readonly except: WordList;
}): Find {
  const zone = maskOf(what.in);
  const shape = what.of.reduce((mask, name) => mask | SHAPE[name], 0);
  const except = hashedWords(what.except.words);
  return (text) => {
    const tokens = readTokens(text);
    if ((tokens.shapes & shape) === 0) return NOTHING;
    const found = tokensOf(tokens, { zone, shape, except });
    return found.length === 0 ? NOTHING : found.map((at) => evidenceAt(text, tokens, at, at));
  };
}

function tokensOf(tokens: Tokens, search: Search): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < tokens.count && found.length < MOST; at += 1) if (isSought(tokens, at, search)) found.push(at);
  return found;
}

function isSought(tokens: Tokens, at: number, { zone, shape, except }: Search): boolean {
  if (((tokens.shape[at] ?? 0) & shape) === 0 || ((tokens.zone[at] ?? 0) & zone) === 0) return false;
  return !except.has(tokens.hash[at] ?? 0);
}
