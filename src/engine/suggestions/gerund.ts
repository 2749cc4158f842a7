const DOUBLED =
  /^(?:set|get|put|run|plan|map|drop|stop|cut|log|tag|pin|ban|swap|skip|chat|sit|win|zip|scan|fit|let|rub|hit|dim|wrap|strip|shop|flag|plug|split|submit|refer|begin|forget|permit|admit|transfer|prefer|cap)$/;

/** "add" as "adding", "keep" as "keeping", "set" as "setting", "save" as "saving". */
export function gerund(verb: string): string {
  const lower = verb.toLowerCase();
  if (lower.endsWith('ie')) return `${lower.slice(0, -2)}ying`;
  if (lower.endsWith('e') && !/(?:ee|oe|ye)$/.test(lower) && lower !== 'be') return `${lower.slice(0, -1)}ing`;
  if (DOUBLED.test(lower.replace(/^(?:un|re|over|pre)(?=[a-z]{3})/, '')) || DOUBLED.test(lower))
    return `${lower}${lower.charAt(lower.length - 1)}ing`;
  return `${lower}ing`;
}

const LONGEST_PHRASE = 60;

/** "pay by card" as "paying by card"; null where that would be long or odd. */
export function gerundPhrase(deed: string): string | null {
  const [verb = '', ...rest] = deed.split(' ');
  if (!/^[a-z]+$/.test(verb) || deed.length > LONGEST_PHRASE || /\b(?:my|myself|I)\b/.test(deed)) return null;
  return [gerund(verb), ...rest].join(' ');
}
