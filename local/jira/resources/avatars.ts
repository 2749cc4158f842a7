import { TYPE_AVATARS } from '../present/issue-type';
import { ACCOUNTS } from '../site/accounts';
import type { Call, Reply } from '../site/call';
import { PRIORITIES } from '../site/fixed-entries';
import { JiraProblem } from '../site/jira-problem';
import type { Route } from './route';

const STROKE = 'fill="none" stroke="#fff" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"';

/** Colour and shape of each standard issue type, on a grid of 16. */
const TYPES: Readonly<Record<string, { readonly color: string; readonly shape: string }>> = {
  epic: { color: '#8F4EC9', shape: '<path d="M9 3 5 8.6h3L7 13l4-5.6H8z" fill="#fff"/>' },
  story: { color: '#5B9A33', shape: '<path d="M5 4h6v8.2L8 9.8l-3 2.4z" fill="#fff"/>' },
  task: { color: '#2F6FD6', shape: `<path d="m4.6 8.2 2.4 2.3 4.4-4.8" ${STROKE}/>` },
  bug: { color: '#D6453D', shape: '<circle cx="8" cy="8" r="3.4" fill="#fff"/>' },
  subtask: {
    color: '#3B87C8',
    shape: `<path d="M4 4h5v5H4zM7 9v3h5V7H9" ${STROKE}/>`,
  },
  improvement: { color: '#5B9A33', shape: `<path d="M8 12V4M4.6 7.4 8 4l3.4 3.4" ${STROKE}/>` },
  feature: { color: '#5B9A33', shape: `<path d="M8 4v8M4 8h8" ${STROKE}/>` },
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
  return type ? tile(type.color, type.shape) : null;
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
