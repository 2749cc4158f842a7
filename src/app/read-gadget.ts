import type { GadgetView } from '../contract/gadget-view';
import type { Answer } from '../contract/problem';
import { type HealthPicture, mixShares, pictureOf, prepare } from '../engine/index';
import { succeed } from './answer';
import type { HealthPorts } from './health-ports';
import { NO_FILTERS } from './no-filters';
import { seeBacklog } from './see-backlog';
import { today } from './today';

/** What the gadget shows of its project, counted over what the viewer may see; null: none was chosen. Starts nothing. */
export async function readGadget(ports: HealthPorts, projectId: string | null): Promise<Answer<GadgetView>> {
  if (projectId === null) return succeed({ state: 'not-configured' });
  const read = await ports.asViewer.readProject(projectId);
  if (!read.ok) return read;
  const project = read.value;
  const seeing = await seeBacklog(ports, projectId);
  if (!seeing.ok) return seeing;
  const seen = seeing.value;
  if (seen === null) return succeed({ state: 'not-read', project });
  if (seen.seen === 'totals') return succeed({ state: 'partly-visible', project });
  const weekly = seen.seen === 'all' ? await ports.weekly.read(projectId) : [];
  const part = { filters: NO_FILTERS, compare: null, today: today(ports) };
  const picture = pictureOf(prepare(seen.backlog), part, weekly);
  return succeed({ state: 'ready', project, readAt: seen.asOf, ...shownOf(picture) });
}

function shownOf({ mix, read, items, score }: HealthPicture) {
  const { story, enabler, spike, 'technical-task': task } = mix.items;
  const shares = mix.headline === 'too-few' ? null : mixShares([story, enabler + task, spike]);
  return { headline: mix.headline, read, items, kinds: mix.items, shares, score: shares === null ? null : score };
}
