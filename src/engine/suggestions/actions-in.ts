import { isInList } from '../signals/finders-book';
import * as LISTS from '../signals/finders-lists.generated';
import { namesDevices, namesDoers } from './beneficiary';
import { isOurs, roleSide } from './role-side';
import { singular } from './singular';
import { firstWord, withoutBrackets } from './some-words';
import { userActions } from './user-actions';

/** What people do by a line, also without its brackets. */
export function actionsIn(line: string): ReturnType<typeof userActions> {
  return userActions(line) ?? userActions(withoutBrackets(line)) ?? byShortName(line);
}

/** "CM can schedule a mail": short names of roles, and places that stand for who works there. */
function byShortName(line: string): ReturnType<typeof userActions> {
  const [, name = '', does] = /^([A-Z]{2,4}s?) can (.+)$/.exec(line) ?? [];
  if (!does || isOurs(name)) return byDoers(line);
  const found = userActions(`users can ${does}`);
  return found && { ...found, people: name };
}

/** "Repairer can propose another day": people by what they do, where only people could do it. */
function byDoers(line: string): ReturnType<typeof userActions> {
  const [, name = '', does = ''] = /^(\p{L}+) can (.+)$/u.exec(line) ?? [];
  const isDeed = isInList(firstWord(does), LISTS.suggestUserDeed) && /s$/.test(name) && !namesDevices(name);
  if (does === '' || !(isDeed || namesDoers(name)) || roleSide(name) !== 'unknown' || name.toLowerCase() === 'this')
    return null;
  const found = userActions(`users can ${does}`);
  return found && { ...found, people: singular(name) };
}
