import type { Answer } from '../contract/problem';
import { fail } from './answer';
import type { ItemPorts } from './ports';

/**
 * The ports as a use case is given them that is to know an item only as one of this project: read as the viewer while it
 * is elsewhere, it is as good as none. So the one reading that a use case makes anyway is the check as well.
 */
export function heldTo<P extends ItemPorts>(ports: P, item: string, projectId: string): P {
  const { asViewer, applying } = ports;
  const { jira } = applying;
  const held = async <T>(asked: string, read: Promise<Answer<T>>, of: (value: T) => string): Promise<Answer<T>> => {
    const answer = await read;
    const isElsewhere = asked === item && answer.ok && of(answer.value) !== projectId;
    return isElsewhere ? fail('not-found', 'reading the item') : answer;
  };
  return {
    ...ports,
    asViewer: {
      ...asViewer,
      readIssue: (id) => held(id, asViewer.readIssue(id), (issue) => issue.projectId),
    },
    applying: {
      ...applying,
      jira: {
        ...jira,
        readWhole: (id) => held(id, jira.readWhole(id), ({ issue }) => issue.projectId),
        readMany: async (ids) => {
          const read = await jira.readMany(ids);
          const isHere = ({ issue }: { readonly issue: { readonly id: string; readonly projectId: string } }) =>
            issue.id !== item || issue.projectId === projectId;
          return read.ok ? { ok: true, value: read.value.filter(isHere) } : read;
        },
      },
    },
  };
}
