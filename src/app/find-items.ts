import type { FoundItem } from '../contract/found-item';
import type { Answer } from '../contract/problem';
import { succeed } from './answer';
import type { Issue, ItemSearch, Ports } from './ports';
import { whyOutOfScope } from './work-type';

type FindPorts = Pick<Ports, 'asViewer'> & { readonly items: ItemSearch };

const KEY = /^[a-z][a-z0-9_]*-\d+$/i;
const NUMBER = /^\d+$/;
const MOST = 12;
/** Projects that somebody who types a mere number may mean. */
const MOST_PROJECTS = 3;

/** Items that the viewer sees, by their key or by words of their summary, what they looked at last first; with no words, just that. */
export async function findItems(ports: FindPorts, words: string): Promise<Answer<readonly FoundItem[]>> {
  const asked = words.trim();
  if (KEY.test(asked)) return itemsByKey(ports, [asked.toUpperCase()]);
  const { items } = ports;
  if (!NUMBER.test(asked)) return listed(await (asked === '' ? items.recent() : items.byWords(asked)));
  const recent = await items.recent();
  if (!recent.ok) return recent;
  const projects = [...new Set(recent.value.map(({ key }) => key.replace(/-\d+$/, '')))].slice(0, MOST_PROJECTS);
  return itemsByKey(
    ports,
    projects.map((project) => `${project}-${asked}`),
  );
}

/** Whoever names a key gets that item, also one that is not read: its screen says why. One that is not there is not found. */
async function itemsByKey({ asViewer }: FindPorts, keys: readonly string[]): Promise<Answer<readonly FoundItem[]>> {
  const read = await Promise.all(keys.map((key) => asViewer.readIssue(key)));
  const failed = read.find((answer) => !answer.ok && answer.problem.code !== 'not-visible');
  if (failed && !failed.ok) return failed;
  return succeed(read.flatMap((answer) => (answer.ok ? [foundOf(answer.value)] : [])));
}

function listed(found: Answer<readonly Issue[]>): Answer<readonly FoundItem[]> {
  if (!found.ok) return found;
  const read = found.value.filter(({ issueType }) => whyOutOfScope(issueType) === null);
  return succeed(read.slice(0, MOST).map(foundOf));
}

function foundOf({ id, key, summary, issueType }: Issue): FoundItem {
  return { id, key, summary, filedAs: { id: issueType.id, name: issueType.name, iconUrl: issueType.iconUrl } };
}
