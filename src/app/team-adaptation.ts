import { type Adaptation, NO_ADAPTATION } from '../engine/index';
import type { Ports } from './ports';

/** What the team of a project has taught, as the engine takes it. */
export async function teamAdaptation({ teams }: Pick<Ports, 'teams'>, projectId: string): Promise<Adaptation> {
  return (await teams.read(projectId)) ?? NO_ADAPTATION;
}
