/** Words that may stand for each other in the demo's texts: countable, and none begins with a vowel where another does not. */
const ALIKE: readonly (readonly string[])[] = [
  ['trail', 'route', 'path', 'climb', 'bike ride', 'snow tour'],
  ['guide', 'ranger', 'warden', 'host', 'leader'],
  ['review', 'rating', 'report', 'comment'],
  ['picture', 'photo', 'video', 'sketch'],
  ['partner', 'supplier', 'tourist board', 'carrier', 'reseller'],
  ['visitor', 'walker', 'climber', 'cyclist', 'member'],
  ['village', 'station', 'valley', 'lake', 'pass'],
  ['notice', 'warning', 'bulletin', 'message'],
  ['walk', 'course', 'day trip', 'tour'],
];

const plural = (word: string): string => {
  if (/(s|sh|ch)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
};
const asBefore = (word: string, like: string): string =>
  /^[A-Z]/.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

/** Gives a way to exchange such words in any string inside a value: the same word for the same word, all through it. */
export function varyWords(pick: (from: number) => number): (value: unknown) => unknown {
  const chosen = new Map<string, string>();
  for (const words of ALIKE) {
    const [first = ''] = words;
    const other = words[pick(words.length)] ?? first;
    chosen.set(first, other).set(plural(first), plural(other));
  }
  const pattern = new RegExp(`\\b(${[...chosen.keys()].join('|')})\\b`, 'gi');
  const inText = (text: string): string =>
    text.replace(pattern, (found) => asBefore(chosen.get(found.toLowerCase()) ?? found, found));
  const inValue = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inValue);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [
        name,
        // Names of nodes and marks, links and styles stay as they are.
        name === 'text' && typeof part === 'string' ? inText(part) : name === 'attrs' ? part : inValue(part),
      ]),
    );
  };
  return (value) => (typeof value === 'string' ? inText(value) : inValue(value));
}
