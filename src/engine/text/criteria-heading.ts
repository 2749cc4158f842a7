const WHOLE =
  /^(?:acceptance|ac'?s?|a\/c|done|done when|done if|it is done when|dod|criteria|criteria for done|conditions of satisfaction|success criteria|success looks like|done looks like|exit criteria|completion criteria|satisfied when|acceptance tests?|scenarios?)$/;
const BEGINNING = /^(?:acceptance[ -]criteri(?:a|on|um)|definition of done|accept(?:ance|ed) (?:when|if))\b/;
const LONGEST = 60;

/** Whether a heading or label announces criteria: "Acceptance criteria", "AC", "Done when", "Definition of done". */
export function isCriteriaHeading(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST) return false;
  const words = bare(text.slice(start, end));
  return WHOLE.test(words) || BEGINNING.test(words);
}

/** The same for a line without colon or markup, where "done" alone is only a word. */
export function isBareCriteriaHeading(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST / 2) return false;
  const words = text.slice(start, end).toLowerCase();
  return words !== 'done' && words !== 'criteria' && WHOLE.test(words)
    ? true
    : /^acceptance criteri(?:a|on)$/.test(words);
}

/** Without the signs and numbers around it, in lower case. */
function bare(words: string): string {
  return words
    .toLowerCase()
    .replace(/^[^a-z]+/, '')
    .replace(/[^a-z)]+$/, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*\([^)]*\)?$/, '');
}
