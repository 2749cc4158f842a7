import { TYPE_AVATARS } from '../present/issue-type';
import { ACCOUNTS } from '../site/accounts';
import type { Call, Reply } from '../site/call';
import { PRIORITIES } from '../site/fixed-entries';
import { JiraProblem } from '../site/jira-problem';
import type { Route } from './route';

const STROKE = 'fill="none" stroke="#fff" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"';

const FRAME = 'M4 2h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z';

/** Colour and outline of each standard issue type, on a grid of 16; drawn as lines, as Jira draws its types. */
const TYPES: Readonly<Record<string, { readonly color: string; readonly lines: string }>> = {
  epic: { color: '#964AC0', lines: 'M9.5 1.8 3.5 9h4L6.5 14.2 12.5 7h-4z' },
  story: { color: '#22A06B', lines: 'M4 2h8v12l-4-3.2L4 14z' },
  task: { color: '#357DE8', lines: `${FRAME}M5.2 8.2 7.2 10.2 10.8 6` },
  bug: { color: '#C9372C', lines: `${FRAME}M8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z` },
  subtask: { color: '#357DE8', lines: 'M2.5 2.5h6v6h-6zM5.5 8.5v5h8v-6h-5' },
  improvement: { color: '#22A06B', lines: `${FRAME}M8 11V5.2M5.4 7.6 8 5l2.6 2.6` },
  feature: { color: '#22A06B', lines: `${FRAME}M8 5v6M5 8h6` },
  spike: {
    color: '#B65C02',
    lines: `${FRAME}M6.4 6.3c.2-1 .9-1.5 1.7-1.5.9 0 1.6.6 1.6 1.5 0 1.2-1.7 1.3-1.7 2.4M8 11v.1`,
  },
};

const picture = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="16" height="16">${inner}</svg>`;

const tile = (color: string, inner: string): string =>
  picture(`<rect width="16" height="16" rx="3" fill="${color}"/>${inner}`);

const letters = (color: string, text: string): string =>
  tile(
    color,
    `<text x="8" y="11.4" font-family="sans-serif" font-size="8" text-anchor="middle" fill="#fff">${text}</text>`,
  );

function typePicture(id: number): string | null {
  const name = Object.entries(TYPE_AVATARS).find(([, avatar]) => avatar === id)?.[0];
  const type = name === undefined ? undefined : TYPES[name];
  return type ? picture(`<path d="${type.lines}" ${STROKE.replace('#fff', type.color).replace('1.8', '1.5')}/>`) : null;
}

function priorityPicture(id: number): string | null {
  const priority = PRIORITIES.find((candidate) => candidate.id === id);
  const turned = id > 3 ? ' transform="rotate(180 8 8)"' : '';
  const path = id === 3 ? 'M3 6h10M3 10h10' : 'M4 11l4-5 4 5';
  return priority ? picture(`<path d="${path}"${turned} ${STROKE.replace('#fff', priority.color)}/>`) : null;
}

function userPicture(id: number): string | null {
  const name = ACCOUNTS[id - 1]?.displayName;
  const initials = name?.split(' ').map((word) => word.charAt(0).toUpperCase());
  return initials ? letters('#44546F', initials.join('').slice(0, 2)) : null;
}

const PICTURES: Readonly<Record<string, (id: number, call: Call) => string | null>> = {
  issuetype: typePicture,
  priority: priorityPicture,
  user: userPicture,
  project: (id, { site }) => {
    const project = site.catalog.find('project', id);
    return project ? letters('#2F6FD6', project.key.slice(0, 2)) : null;
  },
};

/** The site's own pictures, drawn, so that nothing is fetched from anywhere. Anybody may see them. */
function readAvatar(call: Call): Reply {
  const svg = PICTURES[call.path.type ?? '']?.(Number(call.path.id), call);
  if (!svg) throw new JiraProblem(404, ['The avatar was not found.']);
  return {
    status: 200,
    body: svg,
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' },
  };
}

/** Pictures of types, priorities, projects and people. */
export const AVATARS: readonly Route[] = [
  { method: 'GET', path: 'universal_avatar/view/type/{type}/avatar/{id}', answer: readAvatar },
];
