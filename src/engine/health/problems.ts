import { FINDING_IDS } from '../verdict/verdict';
import { NEIGHBOUR_FINDING_IDS, type ProblemId } from './health-list';

/** Every problem, in the order of its bits: own findings first, at the same bits as in a row. */
export const PROBLEM_IDS: readonly ProblemId[] = [...FINDING_IDS, ...NEIGHBOUR_FINDING_IDS, 'type-does-not-fit'];

/** The bit of a problem in a mask. */
export const bitOf = (id: ProblemId): number => 1 << PROBLEM_IDS.indexOf(id);

/** The problems of a mask. */
export function problemsIn(mask: number): readonly ProblemId[] {
  return PROBLEM_IDS.filter((id) => (mask & bitOf(id)) !== 0);
}
