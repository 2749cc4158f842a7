import type { ByKind } from '../../../src/engine/health/picture';
import { KIND_ORDER } from '../../shared/kinds';

/** All kinds together. */
export function total(amount: ByKind): number {
  return KIND_ORDER.reduce((sum, kind) => sum + amount[kind], 0);
}
