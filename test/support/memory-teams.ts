import type { Team, Teams } from '../../src/app/ports';

/** What teams have taught, in memory. */
export function memoryTeams(): Teams {
  const projects = new Map<string, Team>();
  return {
    read: async (project) => projects.get(project) ?? null,
    write: async (project, team) => void projects.set(project, team),
  };
}
