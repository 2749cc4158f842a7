import type { ApplyRequest } from '../../src/contract/apply';
import type { Calls } from '../../src/contract/calls';
import type { IssueReading } from '../../src/contract/issue-view';
import type { Plan, PlannedText } from '../../src/engine/index';
import { type StandInWorld, standInWorld, type WorldOptions } from './stand-in-world';

type IssueScreen = typeof import('../../src/forge/issue-screen').issueScreen;

/** An item as Jira's REST API shows it, as far as tests look. */
export interface Shown {
  readonly id: string;
  readonly key: string;
  readonly fields: {
    readonly summary: string;
    readonly description: unknown;
    readonly labels: readonly string[];
    readonly issuetype: { readonly id: string; readonly name: string };
    readonly status: { readonly name: string };
    readonly parent?: { readonly key: string };
    readonly subtasks: readonly {
      readonly id: string;
      readonly key: string;
      readonly fields: { readonly summary: string };
    }[];
    readonly issuelinks: readonly {
      readonly id: string;
      readonly type: { readonly name: string };
      readonly inwardIssue?: { readonly key: string };
      readonly outwardIssue?: { readonly key: string };
    }[];
  };
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The app over the stand-ins as a screen meets it, with hands for the people around. */
export interface ApplyWorld {
  readonly world: StandInWorld;
  ask<Name extends keyof Calls>(call: Name, id: string, payload?: object): Promise<Calls[Name]['answer']>;
  /** The item as it reads; throws where it does not. */
  read(id: string): Promise<IssueReading>;
  /** Everything of it but dates and histories. */
  show(idOrKey: string): Shown;
  /** A call by the admin; throws where Jira refuses. */
  admin<T = unknown>(method: string, path: string, body?: unknown): T;
  count(): number;
  may(permission: string, allowed: boolean): void;
}

/** Opens a world; close `world` when done. */
export function applyWorld(options: WorldOptions = {}): ApplyWorld {
  const world = standInWorld(options);
  const { issueScreen } = require('../../src/forge/issue-screen') as { issueScreen: IssueScreen };
  const as = {
    type: 'user',
    accountId: world.jira.users.find(({ name }) => name === 'admin')?.accountId ?? '',
  } as const;
  const admin = <T>(method: string, path: string, body?: unknown): T => {
    const sent = body === undefined ? {} : { body };
    const answer = world.jira.handle({ method, path: `/rest/api/3/${path}`, as, ...sent });
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body as T;
  };
  const ask: ApplyWorld['ask'] = (call, id, payload = {}) =>
    world.inside(
      () =>
        issueScreen(
          {
            call: { functionKey: call, payload },
            context: { extension: { issue: { id }, project: { id: '10000', key: 'WAY' } } },
          } as never,
          {},
        ) as Promise<Calls[typeof call]['answer']>,
    );
  return {
    world,
    ask,
    admin,
    read: async (id) => {
      const answer = await ask('readIssue', id);
      if (!answer.ok || answer.value.state !== 'read') throw new Error(JSON.stringify(answer));
      return answer.value;
    },
    show: (idOrKey) =>
      admin<Shown>(
        'GET',
        `issue/${idOrKey}?properties=true-story,true-story-made&fields=summary,description,labels,issuetype,status,parent,subtasks,issuelinks`,
      ),
    count: () => admin<{ count: number }>('POST', 'search/approximate-count', { jql: 'project in (WAY, BARE)' }).count,
    may: (permission, allowed) =>
      world.jira.controls.setPermission({ project: 'WAY', login: 'member', permission, allowed }),
  };
}

/** A text of one paragraph or a list under a heading. */
export const plannedText = (summary: string, lines: readonly string[] = []): PlannedText => ({
  summary,
  sections: lines.length === 0 ? [] : [{ heading: 'Acceptance criteria', lines, list: true }],
});

/** A plan that does nothing, to build others from. */
export const NOTHING: Plan = {
  suggestion: { type: 'keep', pattern: null, edited: false },
  subject: { kind: null, text: null, keepFormer: true, workType: null, subtasks: [] },
  items: [],
  subtasksAs: 'subtasks',
  attach: null,
};

/** Lifts a forced story into two, with a sub-task: five changes. */
export const LIFT: Plan = {
  ...NOTHING,
  suggestion: { type: 'lift', pattern: null, edited: false },
  subject: {
    kind: 'story',
    text: plannedText('As a visitor, I want to add pictures to a guide, so that others see the place', [
      'A visitor sees the picture in the guide',
    ]),
    keepFormer: true,
    workType: null,
    subtasks: [plannedText('Keep and fetch guide pictures', ['The request answers with the picture'])],
  },
  items: [
    {
      ...plannedText('As a visitor, I want to view pictures of a guide, so that I know the place', [
        'A visitor opens a guide and sees its pictures',
      ]),
      kind: 'story',
      subtasks: [],
    },
  ],
};

/** What a screen sends for a reading. */
export const requestFor = (reading: Pick<IssueReading, 'basis'>, plan: Plan = LIFT): ApplyRequest => ({
  plan,
  basis: reading.basis,
  values: {},
});
