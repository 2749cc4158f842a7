import type { Reason } from '../../../src/engine/index';
import { labelOf } from './label-of';
import type { Row } from './read-line';

/** A row as one line of JSON. */
export function jsonRow(row: Row): string {
  if ('error' in row) return JSON.stringify(row);
  const { id, verdict } = row;
  const { kind, abstained, band, confidence, probabilities, enablerType, findings, reasons } = verdict;
  const label = labelOf(verdict);
  const given = { id, kind, abstained, band, confidence, probabilities, label, enablerType };
  return JSON.stringify({ ...given, findings, reasons: reasons.map(withoutStrength) });
}

function withoutStrength({ signal, kind, points, pointsPerKind, says, evidence }: Reason) {
  return { signal, kind, points, pointsPerKind, says, evidence };
}
