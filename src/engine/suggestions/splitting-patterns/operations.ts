import { splitActions } from '../split-actions';
import type { SplittingPattern } from './pattern';

/** "create, edit and delete notes": each operation on a thing is a slice. */
export const operations: SplittingPattern = {
  id: 'operations',
  says: 'one for each thing to do',
  slices: (means) => splitActions(means).map(({ words }) => words),
};
