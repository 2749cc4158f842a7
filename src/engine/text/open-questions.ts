/** A question in square brackets, as drafts leave it where the text says nothing, with what may stand before it: the sign of a list, a label. */
const OPEN = /(?:^[-*] )?(?:[A-Z][A-Za-z' -]{1,18}: )?\[[^[\]\n]{3,160}\?\]/gm;

/** The text with spaces where a draft's open questions stand: they are asked of a reader, and not what the item says. */
export function withoutOpenQuestions(text: string): string {
  return text.includes('?]') ? text.replace(OPEN, (question) => ' '.repeat(question.length)) : text;
}
