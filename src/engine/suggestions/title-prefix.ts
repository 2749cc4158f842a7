import type { Words } from '../drafting/draft';
import type { ParsedText } from '../text/parsed-text';
import { own } from './outline-words';

const PIECE = /[[(<][^\])>]*[\])>]\s*|[^:|[(<]+(?:[:|]+|\s[–-]\s|$)\s*/g;
/** A piece that names a kind: the label tells it now. */
const KIND =
  /^\W*(?:user[ -]?story|story|us|task|tech(?:nical)?(?:[ -](?:story|task|debt))?|enabler|spike|chore|bug|feature|feat|fix|perf|ci|docs?|tests?|refactor(?:ing)?)\W*$/i;

/** The summary's "[tag]" or "Component:" as it stands, without what only names a kind of work. */
export function titlePrefix({ text, openingStart }: ParsedText): readonly Words[] {
  const pieces = text.summary.slice(0, openingStart).match(PIECE) ?? [];
  const kept = pieces.filter((piece) => piece.trim() !== '' && !KIND.test(piece)).join('');
  return kept === '' ? [] : [own(kept)];
}
