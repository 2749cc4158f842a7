import api, { route } from '@forge/api';
import * as v from 'valibot';
import type { GadgetProject } from '../contract/gadget-view';
import type { Answer } from '../contract/problem';
import { askJira } from './ask-jira';

const MOST = 50;
const FoundShape = v.object({ values: v.array(v.object({ id: v.string(), key: v.string(), name: v.string() })) });

/** Projects that the viewer may see, by words of their name or key; at most 50. */
export async function findProjects(words: string): Promise<Answer<readonly GadgetProject[]>> {
  const url = route`/rest/api/3/project/search?query=${words}&orderBy=name&maxResults=${MOST}`;
  const read = await askJira(
    (path, init) => api.asUser().requestJira(path, init),
    { where: 'finding spaces', url },
    FoundShape,
  );
  return read.ok ? { ok: true, value: read.value.values } : read;
}
