import { isInList } from '../signals/finders-book';
import * as LISTS from '../signals/finders-lists.generated';
import { firstPerson } from './first-person';
import { gerund } from './gerund';
import { JOINTS } from './joints';

/** One thing to do: the verb in its base form, and all of its words as one says them of oneself. */
export interface Action {
  readonly verb: string;
  readonly words: string;
  /** The same words, said of others. */
  readonly said: string;
  /** The deed as a noun, said of others: "adding pictures"; null where that would be clumsy. */
  readonly deed: string | null;
  /** What it is done to, without "of ..." and "on ..." behind it; null where the words give none. */
  readonly object: string | null;
}

const JOINS = /^(?:and|or|and\/or|&|then)$/;
const OBJECT_BEGINS =
  /^(?:an?|the|my|your|our|their|his|her|its|them|it|this|that|these|those|all|any|each|every|some|one|with|to|for|from|by|on|in|at|about|of|as|whether)$/;
const STANDS_FOR = /^(?:them|it|these|those)$/;
const AFTER_OBJECT = new RegExp(`\\s(?:${JOINTS})\\s.*$`);

const NO_OBJECT =
  /^(?:in|on|to|with|by|for|from|at|about|as|more|less|faster|how|what|when|where|which|who|whether|if|that)\b/;
/** "add, " or "add and " before the rest. */
const FIRST_OF_MORE = /^([a-z-]+)(?:,\s*(?:and\s|or\s)?|\s(?:and\/or|and|or|&)\s)\s*(.+)$/;
/** "subscribe to and unsubscribe from events": the first has its object behind the second. */
const DANGLES = /^(?:to|from|for|with|of|into|onto|about)$/;
const PARTICLE = /^(?:in|out|up|back|off|down)$/;
const LONGEST = 300;
const LONGEST_DEED = 40;

/** What people do as separate actions: "add or view pictures" gives "add pictures" and "view pictures". */
export function splitActions(does: string): readonly Action[] {
  if (does.length > LONGEST) return [toAction(does)];
  const clauses = joinSteps(cutClauses(does.split(' ')));
  if (clauses.some((clause) => DANGLES.test(clause.at(-1) ?? ''))) return [toAction(does)];
  const actions = clauses.flatMap(shareObject);
  const whole = [does];
  const resolved = resolvePronouns(actions) ?? whole;
  return resolved.map(toAction);
}

/** Cuts before each word that must be a verb: after "and", "or" or a comma. */
function cutClauses(words: readonly string[]): string[][] {
  const clauses: string[][] = [[]];
  words.forEach((word, at) => {
    if (beginsClause(words, at)) clauses.push([]);
    clauses.at(-1)?.push(word);
  });
  return clauses.map((clause, index) => (index < clauses.length - 1 ? dropJoin(clause) : clause));
}

function beginsClause(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? '';
  if (at < 2 || !(JOINS.test(before) || before.endsWith(','))) return false;
  // "add or view pictures": the first verb has no object of its own, so both share one.
  const isShared = onlyVerbs(words.slice(0, at));
  return !isShared && isVerb(words, at);
}

/** Whether the word at `at` must be a verb: it is one, or it may be and an object follows. */
export function isVerb(words: readonly string[], at: number): boolean {
  const word = (words[at] ?? '').replace(/,$/, '');
  if (isInList(word, LISTS.suggestActionVerb)) return true;
  return isInList(word, LISTS.suggestMaybeVerb) && OBJECT_BEGINS.test(words[at + 1] ?? '');
}

function onlyVerbs(words: readonly string[]): boolean {
  return words.every((word) => JOINS.test(word) || isBareVerb(word.replace(/,$/, '')));
}

/** Whether a word is a verb of people, or may be one. */
export function isBareVerb(word: string): boolean {
  return isInList(word, LISTS.suggestActionVerb) || isInList(word, LISTS.suggestMaybeVerb);
}

function dropJoin(clause: readonly string[]): string[] {
  let end = clause.length;
  while (end > 0 && JOINS.test(clause[end - 1] ?? '')) end--;
  return clause.slice(0, end).map((word, index) => (index === end - 1 ? word.replace(/,$/, '') : word));
}

/** "log in and see my orders" is one action: the first clause is only a step to the second. */
function joinSteps(clauses: readonly string[][]): string[][] {
  const joined: string[][] = [];
  let steps: string[] = [];
  clauses.forEach((clause, index) => {
    const isStep = isInList(clause[0] ?? '', LISTS.suggestStepVerb) && index < clauses.length - 1;
    if (isStep) steps = [...steps, ...clause, 'and'];
    else {
      joined.push([...steps, ...clause]);
      steps = [];
    }
  });
  return joined;
}

/** "add or view pictures of a trail" as one action for each verb. */
function shareObject(clause: readonly string[]): readonly string[] {
  const verbs: string[] = [];
  let rest = clause.join(' ');
  for (let found = FIRST_OF_MORE.exec(rest); isBareVerb(found?.[1] ?? ''); found = FIRST_OF_MORE.exec(rest)) {
    verbs.push(found?.[1] ?? '');
    rest = found?.[2] ?? '';
  }
  const [last = '', ...object] = rest.split(' ');
  const all = [...verbs, last];
  const isShared = verbs.length > 0 && isBareVerb(last) && !all.some((verb) => isInList(verb, LISTS.suggestStepVerb));
  return isShared ? all.map((verb) => [verb, ...object].join(' ')) : [clause.join(' ')];
}

/** "view pictures and share them": the pronoun gets its noun back; null where that cannot be told. */
function resolvePronouns([first = '', ...others]: readonly string[]): string[] | null {
  const resolved = [first];
  let noun = objectOf(first);
  for (const action of others) {
    const words = withNoun(action, noun);
    if (words === null) return null;
    resolved.push(words);
    noun = objectOf(words) ?? noun;
  }
  return resolved;
}

function withNoun(action: string, noun: string | null): string | null {
  if (/\b(?:its|there|do so)\b/.test(action)) return null;
  const words = action.split(' ');
  const at = words.findIndex((word) => STANDS_FOR.test(word));
  if (at < 0) return action;
  return noun === null ? null : [...words.slice(0, at), noun, ...words.slice(at + 1)].join(' ');
}

function toAction(words: string): Action {
  const [verb = '', ...rest] = words.split(' ');
  // "in" of "log in" is part of the verb.
  const particle = PARTICLE.test(rest[0] ?? '') ? `${rest.shift()} ` : '';
  const short = `${particle}${` ${rest.join(' ')} `.replace(AFTER_OBJECT, '').trim()}`;
  const isClumsy =
    verb === 'have' || (short === '' && rest.length > 0) || short.length > LONGEST_DEED || /\s(?:and|or)\s/.test(words);
  return {
    verb,
    words: firstPerson(words),
    said: words,
    deed: isClumsy ? null : `${gerund(verb)} ${short}`.trim(),
    object: verb === 'be' ? null : objectOf(words),
  };
}

function objectOf(words: string): string | null {
  const cut = `${words} `.replace(AFTER_OBJECT, ' ').trim();
  const [, object] = /^\S+\s+(?:(?:in|out|up|back|off|down)\s)?(.+)$/.exec(cut) ?? [];
  return object && !NO_OBJECT.test(object) ? object : null;
}
