import { isPerson } from '../text/person-words';

/** Verb forms of "they" that differ for "I". */
const VERBS: Readonly<Record<string, string>> = { are: 'am', were: 'was', "aren't": 'am not', "weren't": "wasn't" };

/**
 * What is said of others, said by oneself: "their orders" becomes "my orders", "they know" "I know". Only where no other
 * group is named before it, since "their" could mean that one.
 */
export function firstPerson(words: string): string {
  if (!/\b(?:their|theirs|they|themselves|them)\b/i.test(words)) return words;
  if (namesOthers(words)) return words;
  return words
    .replace(
      /\b(they)\s+(are|were|aren't|weren't)\b/gi,
      (_all, _they, verb: string) => `I ${VERBS[verb.toLowerCase()]}`,
    )
    .replace(/\bthey\b/gi, 'I')
    .replace(/\btheirs\b/gi, 'mine')
    .replace(/\btheir\b/gi, 'my')
    .replace(/\bthemselves\b/gi, 'myself');
}

/** Other people before the first "their" or "they" may be whom they stand for; "them" always stands for something else. */
function namesOthers(words: string): boolean {
  const before = words.split(/\b(?:their|theirs|they|themselves)\b/i)[0] ?? '';
  return before.split(/[^\p{L}-]+/u).some((word) => isPerson(word)) || /\bthem\b/i.test(words);
}
