import type { ParsedText } from '../text/parsed-text';

const NEGATED =
  /\b(?:n['’]t|not|never)\s+(?:\p{L}+\s+)?(?:want|like|wish|need)(?:\s+to)?[\s*_]*$|n['’]t\s+(?:want|like|wish|need)(?:\s+to)?[\s*_]*$/iu;
const NEAR = 30;

/** The text without a statement that says what somebody does not want: turned into a wish it would say the opposite. */
export function plainWish(text: ParsedText): ParsedText {
  const means = text.statement?.means;
  if (!means) return text;
  const before = text.text[means.part].slice(Math.max(0, means.start - NEAR), means.start);
  return NEGATED.test(before) ? { ...text, statement: null } : text;
}
