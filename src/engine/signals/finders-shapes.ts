import type { ZonedTokens } from '../text/read-tokens';
import { readTokens } from '../text/read-tokens';
import { SHAPE } from '../text/tokens';
import { evidenceAt, type Find, maskOf, type Zone } from './finders';

const NOTHING: ReturnType<Find> = [];

/** Finds words by their shape: `trail_id`, `readTrails()`. At most three are quoted. */
export function shapes(what: { readonly in: Zone; readonly of: readonly (keyof typeof SHAPE)[] }): Find {
  const zone = maskOf(what.in);
  const shape = what.of.reduce((mask, name) => mask | SHAPE[name], 0);
  return (text) => {
    const tokens = readTokens(text);
    const found = tokensOf(tokens, zone, shape);
    return found.length === 0 ? NOTHING : found.map((at) => evidenceAt(text, tokens, at, at));
  };
}

function tokensOf(tokens: ZonedTokens, zone: number, shape: number): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < tokens.count && found.length < 3; at += 1)
    if (((tokens.shape[at] ?? 0) & shape) !== 0 && ((tokens.zone[at] ?? 0) & zone) !== 0) found.push(at);
  return found;
}
