import { isPerson } from '../text/person-words';
import { isOutside, roleSide } from './role-side';
import { roleWords } from './role-words';
import { singular } from './singular';
import { firstWord, lastWord } from './some-words';

/** For whom a title says that something is, and the title without them. */
export interface Beneficiary {
  readonly role: string;
  readonly rest: string;
}

/** People by what they do: "podcasters", "freelancers", "trainees". */
const DOERS = /^[a-z]{3,}(?:ers|ists|ees|ians)$/;
const DEVICES =
  /^(?:contain|head|fold|print|scann|rout|brows|filt|numb|ord|off|pap|lett|lay|paramet|identifi|logg|trigg|buff|comput|regist|load|render|help|wrapp|point|tim|lock|trail|wint|summ|oth|charact|post|bann|remind|sampl|fram|build|index|compil|analys|deliv|carri|transf|adapt|charg|vouch)ers$/;
/** "offered to a traveller": whoever it is shown or given to gains. */
const GIVEN =
  /\b(?:lets?(?! to)|(?:offered|shown|sent|given|available|visible|suggested)\s+to)\s+(?:(?:the|an?|our|all)\s+)?((?:[\p{L}-]+\s+)?[\p{L}-]+)(?=$|[\s,.;:(])/iu;
const FOR = /\s+for\s+(?:(?:our|the|all|any)\s+)?((?:[\p{L}-]+\s+)?[\p{L}-]+)(?=$|[\s,.;:(])/giu;

/** "Late-data alert for analysts" is for analysts; null where nobody outside the team follows "for". */
export function beneficiary(title: string): Beneficiary | null {
  for (const found of title.matchAll(FOR)) {
    const [whole, people = ''] = found;
    const named = [people, firstWord(people)].find(isGroup);
    if (named === undefined) continue;
    const [role, ...others] = roleWords(named);
    if (role === undefined || others.length > 0) continue;
    const end = found.index + whole.length - (people.length - named.length);
    return { role: singularRole(role), rest: title.slice(0, found.index) + title.slice(end) };
  }
  return givenTo(title);
}

function givenTo(title: string): Beneficiary | null {
  const people = GIVEN.exec(title)?.[1] ?? '';
  const named = [people, firstWord(people)].find((name) => isOutside(name) || namesDoers(name));
  const [role] = named === undefined ? [] : roleWords(named);
  return role === undefined ? null : { role: singularRole(role), rest: title };
}

function singularRole(role: string): string {
  const words = role.split(' ');
  return [...words.slice(0, -1), singular(words.at(-1) ?? '')].join(' ');
}

/** Several people: "analysts", "professional photographers". */
function isGroup(words: string): boolean {
  const noun = lastWord(words);
  if (!/s$/i.test(noun)) return false;
  const side = roleSide(words);
  return isPerson(noun) ? side === 'outside' : namesDoers(words);
}

/** Whether a word that no list knows names people by what they do. */
export function namesDoers(words: string): boolean {
  const noun = `${lastWord(words).toLowerCase().replace(/s$/, '')}s`;
  return roleSide(words) === 'unknown' && DOERS.test(noun) && !namesDevices(noun);
}

/** Whether a word for many things sounds like people and is not: "servers", "folders". */
export function namesDevices(noun: string): boolean {
  return DEVICES.test(noun.toLowerCase());
}
