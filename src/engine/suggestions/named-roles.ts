import type { ParsedText } from '../text/parsed-text';
import { isPerson } from '../text/person-words';
import { bareWords } from './bare-words';
import { isOutside } from './role-side';
import { singular } from './singular';

const MOST = 4;
/** Words for people that as often name things, or nobody in particular. */
const UNSURE =
  /^(?:guide|host|lead|head|leader|holder|handler|agent|client|provider|consumer|listener|observer|driver|controller|publisher|people|person|someone|anyone|everyone|everybody|nobody|staff|developer|dev|owner|author|tester|engineer|family|fellow|friend|hr|editor|viewer|player|reader|receiver|sender|maker|folk)$/;

/** Whether a word for people, in lower case and singular, as often names a thing or nobody in particular. */
export function isUnsureRole(role: string): boolean {
  return UNSURE.test(role);
}

/** People outside the team whom a text mentions anywhere, as roles to choose from; in the order of the text, at most four. */
export function namedRoles({ text }: ParsedText): readonly string[] {
  const words =
    bareWords(`${text.summary}\n${text.description.slice(0, 2000)}`)
      .toLowerCase()
      .match(/\p{L}[\p{L}-]+/gu) ?? [];
  const roles = words.filter((word) => isPerson(word) && isOutside(word)).map(singular);
  return [...new Set(roles.filter((role) => !isUnsureRole(role)))].slice(0, MOST);
}
