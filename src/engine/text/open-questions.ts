/** A question in square brackets, as drafts leave it where the text says nothing. */
const OPEN = /\[[^[\]\n]{3,90}\?\]/g;

/** The text with spaces where a draft's open questions stand: they are asked of a reader, and not what the item says. */
export function withoutOpenQuestions(text: string): string {
  return text.includes('?]') ? text.replace(OPEN, (question) => ' '.repeat(question.length)) : text;
}
