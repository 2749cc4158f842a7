import type { Backlog } from '../../local/jira';

/** One project with two items: enough to open a screen on. */
export const SMALL_BACKLOG: Backlog = {
  projects: [
    {
      key: 'ABC',
      name: 'Alphabet',
      style: 'company-managed',
      issueTypes: [{ name: 'Story', hierarchyLevel: 0 }],
      statuses: [{ name: 'To do', category: 'new' }],
      sprints: [],
      labelsOnScreen: true,
    },
  ],
  issues: [
    { key: 'ABC-1', project: 'ABC', type: 'Story', summary: 'Spike the cache' },
    { key: 'ABC-2', project: 'ABC', type: 'Story', summary: 'Second item' },
  ],
};
