import type { Team, Teams } from '../../src/app/ports';

/** What teams have taught, in memory. */
export function memoryTeams(): Teams {
  const projects = new Map<string, Team>();
  const taught = new Map<string, string>();
  return {
    read: async (project) => projects.get(project) ?? null,
    write: async (project, team) => void projects.set(project, team),
    taughtBy: async (issue) => taught.get(issue) ?? null,
    noteTaught: async (issue, project) => void (project === null ? taught.delete(issue) : taught.set(issue, project)),
  };
}
