const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    am: 'is',
    have: 'has',
    do: 'does',
    go: 'goes',
    are: 'is',
    were: 'was',
  }),
);
const INFLECTED = /s$|^(?:can|may|must|should|will|would|could|had|did)$/;

/** "take" as "takes", "try" as "tries", "have" as "has"; what is inflected already stays. */
export function thirdPerson(verb: string): string {
  const irregular = IRREGULAR.get(verb);
  if (irregular) return irregular;
  if (INFLECTED.test(verb) && !/ss$/.test(verb)) return verb;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:ss|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
