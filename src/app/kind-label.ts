import { KINDS, type Kind } from '../engine/index';
import { LABELS } from './policy';

/** The kind that one of the app's own labels stands for; null for any other label. */
export function kindOfLabel(label: string): Kind | null {
  return KINDS.find((kind) => LABELS[kind] === label) ?? null;
}

/** The labels of the app's own set among these. */
export function kindLabelsIn(labels: readonly string[]): readonly string[] {
  return labels.filter((label) => kindOfLabel(label) !== null);
}
