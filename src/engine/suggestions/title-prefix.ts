import type { Words } from '../drafting/draft';
import type { ParsedText } from '../text/parsed-text';
import { own } from './outline-words';

/** A prefix that names a kind: the label tells it now. */
const KIND_PREFIX =
  /^\W*(?:user[ -]?story|story|us|task|tech(?:nical)?(?:[ -](?:story|task|debt))?|enabler|spike|chore|bug|feature|refactor(?:ing)?)\W*$/i;

/** The summary's "[tag]" or "Component:" as it stands; nothing where it only names a kind of work. */
export function titlePrefix({ text, openingStart }: ParsedText): readonly Words[] {
  const prefix = text.summary.slice(0, openingStart);
  return prefix.trim() === '' || KIND_PREFIX.test(prefix) ? [] : [own(prefix)];
}
