import type { HealthListItem, TalkItem } from '../../src/contract/health-list-view';
import type { HealthReading, HealthView, ScanStatus } from '../../src/contract/health-view';
import { pictureOf } from './sample-picture';

const filed = { id: '10001', name: 'Story', iconUrl: null };

/** One of the items most worth a talk. */
export function talkItemOf(number: number, parts: Partial<TalkItem> = {}): TalkItem {
  return {
    id: String(10_000 + number),
    key: `WAY-${number}`,
    summary: 'As a developer, I want a way to keep and fetch guide pictures',
    filedAs: filed,
    kind: 'technical-task',
    band: 'clear',
    confidence: 94,
    due: { sprint: 'Sprint 37', running: true, place: 2 },
    points: 8,
    problem: 'forced-story',
    ask: 'product-owner',
    blocks: [],
    couldHelp: { type: 'lift', title: 'Lift into two stories' },
    ...parts,
  };
}

/** One line of a list. */
export function listItemOf(number: number, parts: Partial<HealthListItem> = {}): HealthListItem {
  const { id, key, summary, filedAs, kind, band, confidence, due, points, couldHelp } = talkItemOf(number);
  return {
    id,
    key,
    summary,
    filedAs,
    kind,
    band,
    confidence,
    due,
    points,
    couldHelp,
    decided: false,
    status: { name: 'To do', category: 'to-do' },
    problems: ['forced-story'],
    shownBy: 'As a developer',
    ...parts,
  };
}

/** What the page shows of a backlog that was read a moment ago. */
export function healthReadingOf(parts: Partial<HealthReading> = {}): HealthReading {
  return {
    readAt: new Date().toISOString(),
    changedSince: 0,
    seen: 'all',
    picture: pictureOf(),
    choices: {
      epics: [{ id: 12, key: 'WAY-12', summary: 'Trail pictures' }],
      components: [],
      versions: [],
      labels: ['winter'],
      issueTypes: [
        { id: 1, name: 'Story', iconUrl: null },
        { id: 2, name: 'Task', iconUrl: null },
        { id: 3, name: 'Spike', iconUrl: null },
      ],
      sprints: Array.from({ length: 12 }, (_, at) => ({ id: 25 + at, name: `Sprint ${25 + at}`, running: false })),
    },
    period: { from: 31, to: 36 },
    compared: null,
    talk: {
      total: 38,
      items: [
        talkItemOf(142),
        talkItemOf(163, { summary: 'Manage trail reviews', problem: 'too-large', blocks: ['WAY-126'] }),
      ],
    },
    each: null,
    mayEdit: true,
    ...parts,
  };
}

/** No reading runs. */
export const NOT_READING: ScanStatus = {
  state: 'none',
  what: null,
  done: 0,
  about: 0,
  secondsLeft: null,
  goesOnAt: null,
  problem: null,
  soFar: null,
};

/** The page of Waymark, read. */
export function healthViewOf(parts: Partial<HealthView> = {}): HealthView {
  return {
    project: { id: '10000', key: 'WAY', name: 'Waymark' },
    scan: NOT_READING,
    reading: healthReadingOf(),
    about: null,
    ...parts,
  };
}
