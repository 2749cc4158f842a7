import { JOINTS } from './joints';
import { withArticle } from './with-article';

/** What has no article: several things, and what is not counted. */
const UNCOUNTED =
  /(?:s|ed|en|ing|ness|ity|ance|ence|ment|tion|sion|age|data|mode|support|info|proof|mail|text|help|weather|sync|check-in|money|feedback|everywhere)$/;
const PLAIN = /^[a-z][a-z-]{2,}$/;
/** Endings of both sorts, where the thing is one. */
const ONE_THING =
  /^(?:notification|question|option|questionnaire|page|message|image|listing|setting|warning|statement|document|screen|receipt|status|utility|facility|entity|activity)$/;
/** What needs no article. */
export const DETERMINED = /^(?:an?|the|my|our|their|your|more|better|one|two|three|all|every|each|any|some|no|\d+)\b/i;
/** What goes on behind a noun. */
export const AFTER_HEAD = new RegExp(`\\s(?:${JOINTS}|instead|during|next|if)\\s`, 'i');

/** The words before "of", "for", "with" and any sign. */
function partsOf(words: string): readonly string[] {
  const [phrase = ''] = `${words} `.split(AFTER_HEAD);
  return phrase
    .replace(/[(,].*$/, '')
    .trim()
    .split(' ');
}

/** "slow playback button" has an article: "a slow playback button". */
export function asThing(words: string): string {
  const parts = partsOf(words);
  const head = parts.at(-1) ?? '';
  const isOne = ONE_THING.test(head) || (PLAIN.test(head) && !UNCOUNTED.test(head));
  const isPlain = !DETERMINED.test(words) && !parts.some((word) => /[^siu]s$|^&$/.test(word));
  return isOne && isPlain ? withArticle(words) : words;
}
