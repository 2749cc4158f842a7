import { smallWords } from '../text/met-words';
import type { ParsedText } from '../text/parsed-text';
import { readTokens } from '../text/read-tokens';
import { isAmong, SHAPE, type Tokens } from '../text/tokens';
import type { AboutSignal, Signal } from './signal';

const FEWEST_WORDS = 3;
const SAYS_NOTHING = smallWords(
  'the a an of and to in is for it that with on as be this are or not from by at if all our we i again stuff thing things new more etc please pls last same see',
);

export const tooLittleText: Signal = {
  id: 'too-little-text',
  says: 'Hardly a word to go on.',
  find: (text) => {
    const tokens = readTokens(text);
    return tellingWords(tokens) < FEWEST_WORDS ? [whole(text)] : [];
  },
};

export const about: AboutSignal = {
  looksAt: 'text',
  pointsTo: 'unclear',
  why: 'One or two bare words can stand for any kind of work.',
  source: 'kinds-guide',
  fires: [
    { summary: 'Biometrics', quotes: ['Biometrics'] },
    { summary: '', quotes: [''] },
  ],
  silent: [{ summary: 'Manage trail reviews', because: 'three words say who does what with what' }],
};

function tellingWords(tokens: Tokens): number {
  let count = 0;
  for (let at = 0; at < tokens.count && count < FEWEST_WORDS; at += 1) {
    const isWord = ((tokens.shape[at] ?? 0) & SHAPE.letter) !== 0;
    if (isWord && !isAmong(at, SAYS_NOTHING)) count += 1;
  }
  return count;
}

function whole({ text }: ParsedText) {
  return { part: 'summary', start: 0, end: text.summary.length, quote: text.summary } as const;
}
