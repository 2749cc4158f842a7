import type { Evidence } from '../evidence';
import { isPerson } from '../text/person-words';
import { bareWords } from './bare-words';
import { roleSide } from './role-side';
import { roleWords } from './role-words';
import { singular } from './singular';

/** Who begins a sentence: "Residents choose", "When the debtor clicks", "Given a learner has". */
const SUBJECT =
  /^(?:(?:given|when|if|once|after|before|and|then|as soon as|today|now)\s+)*(?:an?|the|our|all|any|every|each|some|many|most|new)?\s*((?:\p{L}+ )?\p{L}+) (\p{L}+)/iu;
const FINITE =
  /^(?:is|are|was|were|has|have|had|can|cannot|could|may|must|should|will|do|does|never|always|often|still|currently|now)$/i;
/** Words for people that as often name things, or those who build and run it. */
const UNSURE =
  /^(?:guide|host|lead|head|leader|holder|handler|agent|client|provider|consumer|listener|observer|driver|controller|publisher|people|person|staff|developer|dev|owner|author|tester|engineer|family|scanner|reader|receiver|sender|maker|admin|administrator|supplier|vendor|partner|manager|analyst|player|editor|viewer)$/i;
const MOST = 3;

/** Who does something in the first sentences of the description; empty where nobody or more than one does. */
export function doersIn(sentences: readonly Evidence[]): readonly string[] {
  const told = sentences.filter(({ part }) => part === 'description').slice(0, MOST);
  const roles = new Set(told.flatMap(({ quote }) => doerOf(bareWords(quote))));
  return roles.size === 1 ? [...roles] : [];
}

function doerOf(sentence: string): readonly string[] {
  const [, people = '', verb = ''] = SUBJECT.exec(sentence) ?? [];
  const noun = people.split(' ').at(-1) ?? '';
  if (!isPerson(noun) || UNSURE.test(singular(noun)) || roleSide(people) !== 'outside') return [];
  const isMany = singular(noun) !== noun;
  const isVerb = FINITE.test(verb) || (isMany ? /^[a-z]+(?<!s|ing)$/.test(verb) : /^[a-z]{2,}s$/.test(verb));
  return isVerb ? roleWords(isNamed(people) ? people : noun) : [];
}

/** Both words name them ("charge nurse"), unless the first is no part of a name. */
function isNamed(people: string): boolean {
  return (
    /^\p{L}{4,} /u.test(people) &&
    !/^(?:given|when|that|then|currently|dupe|which|with|from|only|also|where|after|before|both|other|these|those|their|this)\s/i.test(
      people,
    )
  );
}
