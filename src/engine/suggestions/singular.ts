const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    men: 'man',
    women: 'woman',
    children: 'child',
    people: 'person',
    employees: 'employee',
    families: 'family',
  }),
);
const UNCHANGED = /(?:ss|us|is|staff|crew|sales|ops)$/i;

/** One of several people: "visitors" becomes "visitor", "coaches" "coach", "children" "child". */
export function singular(noun: string): string {
  const lower = noun.toLowerCase();
  const irregular = IRREGULAR.get(lower);
  if (irregular) return irregular;
  if (!lower.endsWith('s') || UNCHANGED.test(lower)) return noun;
  if (lower.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`;
  return /(?:sses|shes|ches|xes)$/.test(lower) ? noun.slice(0, -2) : noun.slice(0, -1);
}
