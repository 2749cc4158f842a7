/** One vowel and one consonant at the end of one syllable: "plan", "set", "quit"; and "rerun", "unplug". */
const SHORT = /^(?:un|re|over|pre|out|off|up|in)?(?:qu|[^aeiou])+[aeiou][bdfgklmnprtvz]$/;
/** Longer ones that are stressed at the end, or end in "el". */
const STRESSED = /(?:trol|enrol|p[eu]l|rebel|[^aeiou]el|[^f]fer|cur|(?<!li)mit|begin|forget|equip|outfit|format)$/;

/** "add" as "adding", "keep" as "keeping", "set" as "setting", "control" as "controlling", "save" as "saving". */
export function gerund(verb: string): string {
  const lower = verb.toLowerCase();
  if (lower.endsWith('ie')) return `${lower.slice(0, -2)}ying`;
  if (lower.endsWith('e') && !/(?:ee|oe|ye)$/.test(lower) && lower !== 'be') return `${lower.slice(0, -1)}ing`;
  if (SHORT.test(lower) || STRESSED.test(lower)) return `${lower}${lower.charAt(lower.length - 1)}ing`;
  return `${lower}ing`;
}

const LONGEST_PHRASE = 70;

/** "pay with my card" as "paying with their card"; null where that would be long or odd. */
export function gerundPhrase(deed: string): string | null {
  const [verb = '', ...rest] = deed.split(' ');
  if (
    !/^[a-z]+$/.test(verb) ||
    /^(?:and|or|&)$/.test(rest[0] ?? '') ||
    deed.length > LONGEST_PHRASE ||
    /\b(?:myself|I)\b/.test(deed)
  )
    return null;
  return [gerund(verb), ...rest].join(' ').replace(/\bmy\b/g, 'their');
}
