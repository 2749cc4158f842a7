import { hashedWords } from '../text/hashed-words';
import { readTokens } from '../text/read-tokens';
import { GAP, type Tokens } from '../text/tokens';
import { evidenceAt } from './finders';
import type { AboutSignal, Signal } from './signal';

const ENDINGS = hashedWords(
  'java py js ts tsx jsx xml json yaml yml sql sh cc cpp h php css html htm md properties gradle go rs rb vue kt swift lua pl jar conf toml ini env cfg bat ps1 tf csproj sln lock dll so war',
);
const MOST = 3;

export const fileName: Signal = {
  id: 'file-name',
  says: 'Names a file of the code.',
  find: (text) => {
    const tokens = readTokens(text);
    const ends = (tokens.gaps & (1 << GAP.dot)) === 0 ? [] : endings(tokens);
    return ends.length === 0 ? [] : ends.map((at) => evidenceAt(text, tokens, beginning(tokens, at), at));
  },
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'technical-task',
  why: 'Work that can be pointed to in a file is a step that the team alone sees.',
  source: 'kinds-guide',
  fires: [{ summary: 'Sort the imports in trail.service.ts', quotes: ['trail.service.ts'] }],
  silent: [{ summary: 'Download the route. So guides can print it', because: 'a full stop parts two sentences' }],
};

function endings(tokens: Tokens): readonly number[] {
  const found: number[] = [];
  for (let at = 1; at < tokens.count && found.length < MOST; at += 1) {
    const isEnding = tokens.gap[at] === GAP.dot && tokens.gap[at + 1] !== GAP.dot && ENDINGS.has(tokens.hash[at] ?? 0);
    if (isEnding) found.push(at);
  }
  return found;
}

/** Back over "trail.", "service." to where the name begins. */
function beginning(tokens: Tokens, ending: number): number {
  let at = ending;
  while (at > 0 && tokens.gap[at] === GAP.dot) at -= 1;
  return at;
}
