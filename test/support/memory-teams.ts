import type { Teams } from '../../src/app/ports';
import { adapt, type Correction, NO_ADAPTATION } from '../../src/engine/index';

/** What teams have taught, in memory. */
export function memoryTeams(): Teams {
  const projects = new Map<string, Map<string, Correction>>();
  return {
    adaptationOf: async (project) => {
      const corrections = [...(projects.get(project)?.values() ?? [])];
      return corrections.length === 0 ? NO_ADAPTATION : adapt(corrections, []);
    },
    learn: async (project, issue, correction) => {
      const corrections = projects.get(project) ?? new Map<string, Correction>();
      projects.set(project, corrections.set(issue, correction));
    },
    forget: async (project, issue) => void projects.get(project)?.delete(issue),
  };
}
