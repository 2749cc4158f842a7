import type { IssueReading } from '../../src/contract/issue-view';
import type { Kind } from '../../src/engine/kinds';
import { KIND_ORDER } from '../shared/kinds';

/** The kind that somebody who disagrees most likely has in mind: the likeliest one that is not shown now. */
export function likelyChoice({ verdict, decision }: Pick<IssueReading, 'verdict' | 'decision'>): Kind {
  const shown = decision === null ? verdict.kind : decision.kind;
  const others = KIND_ORDER.filter((kind) => kind !== shown);
  return others.reduce((best, kind) => (verdict.probabilities[kind] > verdict.probabilities[best] ? kind : best));
}
