import { withoutTail } from '../drafting/without-tail';
import { isInList } from '../signals/finders-book';
import * as LISTS from '../signals/finders-lists.generated';
import { bareWords } from './bare-words';
import { namesDoers } from './beneficiary';
import { isOutside, roleSide } from './role-side';
import { type Action, isVerb, splitActions } from './split-actions';

/** Things that people outside the team can do, as a gain names them. */
export interface UserActions {
  /** The people as the text names them: "visitors", "logged-in customers". */
  readonly people: string;
  readonly actions: readonly Action[];
}

const LONGEST = 160;
const MOST_ACTIONS = 4;
const GRANT = /^(?:let|lets|allow|allows|enable|enables|help|helps)\s+/i;
const MODAL = /^(.{2,60}?)\s+(?:can|could|may|will be able to|are able to|is able to|should be able to)\s+(.+)$/i;
/** More than a name for somebody: "add a log so admins". */
const GOES_ON = /\b(?:so|that|to|when|if|then)\s/i;
const GOES_WITH = /^(?:an?|the|all|every|each|my|our|their|its|back|out|up|off|into|over)$/;
const FILLER = /^(?:also|easily|quickly|then|now|always|actually|finally|again)\s+/i;
/** What is not given to do: a limit or a loss is no story by itself. */
const NOT = /^(?:not|no longer|never|only|hardly|neither|still)\b/i;
/** "gets mapped": something happens to a thing that is only named like a person. */
const PASSIVE = /^(?:get|be) \p{L}+(?:ed|en|own)\b/u;
/** What happens to people when somebody tells them something. */
const TOLD = /^be (?:told|informed|notified|warned|reminded|asked|shown|paid|invited|alerted|refunded)\b/;
const IDENTIFIER = /[a-z][A-Z]|_|\w\(\)/;
/** "so that users can use it" says nothing new. */
const EMPTY_VERBS = /^(?:use|access|work|do|run|call|proceed|continue|benefit|utilise|utilize)$/;
const SEVERAL = /[;(]|(?<!incl)[:.!?]\s/;
const STOP = /(?:,?\s+(?:so that|so they|because)|,\s+(?:which|while|instead of|rather than))\b.*$/i;

/** Reads what people can do out of a gain ("visitors can add or view pictures"); null where it names none plainly. */
export function userActions(gain: string): UserActions | null {
  const words = withoutTail(bareWords(gain).replace(STOP, ''), '.;:');
  if (words.length > LONGEST || SEVERAL.test(words)) return null;
  const found = GRANT.test(words) ? granted(words.replace(GRANT, '')) : (able(words) ?? present(words));
  if (!found) return null;
  const does = found.does.replace(FILLER, '');
  if (NOT.test(does) || !/^[a-z]/.test(does) || (PASSIVE.test(does) && !TOLD.test(does)) || IDENTIFIER.test(does))
    return null;
  const actions = splitActions(does);
  const isPlain = actions.length <= MOST_ACTIONS && actions.some(saysSomething);
  return isPlain ? { people: found.people, actions } : null;
}

/** A mere way in says nothing, unless something follows it: "log in and see their orders". */
function saysSomething({ verb, said, object }: Action): boolean {
  return (
    !EMPTY_VERBS.test(verb) &&
    !/^(?:it|this|that|them|these|those)$/.test(object ?? '') &&
    (!isInList(verb, LISTS.suggestStepVerb) || said.includes(' and '))
  );
}

/** Also one who is named by what they do: "podcaster marks where ads go". */
function isSomebody(people: string): boolean {
  const side = people.includes(',') ? 'team' : roleSide(people);
  return side === 'outside' || (side === 'unknown' && /^\p{L}+$/u.test(people) && namesDoers(people));
}

interface Found {
  readonly people: string;
  readonly does: string;
}

function able(words: string): Found | null {
  const [, people, does] = MODAL.exec(words) ?? [];
  return people && does && !GOES_ON.test(people) && isOutside(people) ? { people, does } : null;
}

/** "admins (to) lock a page". */
function granted(words: string): Found | null {
  const parts = words.split(' ');
  for (let at = Math.min(4, parts.length - 1); at >= 1; at--) {
    const people = parts.slice(0, at).join(' ');
    if (/\bto\b/.test(people) || !isOutside(people)) continue;
    const does = parts
      .slice(at)
      .join(' ')
      .replace(/^to\s+/i, '');
    return { people, does };
  }
  return null;
}

/** "visitors see pictures", "a customer gets the refund", "members are told". */
function present(words: string): Found | null {
  const parts = words.split(' ');
  for (let at = 1; at <= Math.min(5, parts.length - 2); at++) {
    const people = parts.slice(0, at).join(' ');
    if (!isSomebody(people)) continue;
    const verb = baseOf(parts[at] ?? '', parts[at + 1] ?? '');
    if (verb) return { people, does: [verb, ...baseVerbs(parts.slice(at + 1))].join(' ') };
  }
  return null;
}

/** "sees the offer, gets paid": the verbs that go on are as much theirs. */
function baseVerbs(words: readonly string[]): readonly string[] {
  return words.map((word, at) => {
    const before = words[at - 1] ?? '';
    const goesOn = before.endsWith(',') || /^(?:and|or|then)$/.test(before);
    return goesOn && /s$/.test(word) ? (baseOf(word, words[at + 1] ?? '') ?? word) : word;
  });
}

function baseOf(word: string, next: string): string | null {
  if (/^(?:are|is)$/.test(word)) return /(?:ed|told|shown|sent|paid|given|kept)$/.test(next) ? 'be' : null;
  // "change management controls evidenced": things, and what is done to them.
  if (/ed$/.test(next) && /s$/.test(word) && word !== 'gets') return null;
  if (word === 'has') return 'have';
  const known = baseForms(word).find((base) => isVerb([base, next], 0));
  // "draws a zone": nothing but a verb stands between somebody and an object.
  return known ?? (/[^su]s$/.test(word) && GOES_WITH.test(next) ? word.slice(0, -1) : null);
}

/** "sees" as "see", "tries" as "try", "watches" as "watch"; "see" stays. */
function baseForms(word: string): readonly string[] {
  return [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')];
}
