import { IRREGULAR_VERBS } from '../lexicon/irregular-verbs';

const ONE_SYLLABLE = /^[^aeiou]*[aeiou][^aeiouwxy]$/;
const SIBILANT = /(?:s|x|z|ch|sh|[^aeiou]o)$/;

/** All the words that one word of an entry stands for: `server+` its plural too, `find~` every form of the verb. */
export function formsOf(word: string): readonly string[] {
  const base = word.slice(0, -1);
  if (word.endsWith('+')) return [base, withS(base)];
  if (word.endsWith('~')) return verbForms(base);
  return [word];
}

function verbForms(base: string): readonly string[] {
  const irregular = IRREGULAR_VERBS[base]?.split(' ');
  return [...new Set([base, withS(base), `${stemOf(base)}ing`, ...(irregular ?? [pastOf(base)])])];
}

function withS(base: string): string {
  if (SIBILANT.test(base)) return `${base}es`;
  return endsInY(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function pastOf(base: string): string {
  return endsInY(base) ? `${base.slice(0, -1)}ied` : `${stemOf(base)}ed`;
}

function stemOf(base: string): string {
  if (base.endsWith('e') && !/[eoy]e$/.test(base)) return base.slice(0, -1);
  return ONE_SYLLABLE.test(base) ? base + base.slice(-1) : base;
}

function endsInY(base: string): boolean {
  return /[^aeiou]y$/.test(base);
}
