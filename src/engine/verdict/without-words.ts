import type { Evidence, Part } from '../evidence';
import type { ParsedText, Statement } from '../text/parsed-text';

/** The same text with some stretches taken out: they are blanked, so that every offset and block stays where it was. */
export function withoutWords(parsed: ParsedText, taken: readonly Evidence[]): ParsedText {
  const isTaken = (stretch: Evidence) => taken.some((one) => covers(one, stretch));
  return {
    ...parsed,
    text: { summary: blanked(parsed, 'summary', taken), description: blanked(parsed, 'description', taken) },
    statement: parsed.statement && statementWithout(parsed.statement, isTaken),
    criteria: parsed.criteria.filter((criterion) => !isTaken(criterion)),
  };
}

function covers(one: Evidence, stretch: Evidence): boolean {
  return one.part === stretch.part && one.start <= stretch.start && one.end >= stretch.end;
}

function blanked({ text }: ParsedText, part: Part, taken: readonly Evidence[]): string {
  let left = text[part];
  for (const { part: where, start, end } of taken)
    if (where === part) left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
  return left;
}

/** A story without its role is told as any other sentence. */
function statementWithout(statement: Statement, isTaken: (stretch: Evidence) => boolean): Statement | null {
  const kept = (stretch: Evidence | null) => (stretch !== null && isTaken(stretch) ? null : stretch);
  const [role, means, ends] = [kept(statement.role), kept(statement.means), kept(statement.ends)];
  if (role === null && statement.role !== null) return null;
  return role === null && means === null && ends === null ? null : { ...statement, role, means, ends };
}
