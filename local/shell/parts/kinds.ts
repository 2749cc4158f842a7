import type { GlyphName } from './paths';

/** The kinds in the one order that every list uses, with the label that stands for each. */
export const KINDS = [
  { id: 'story', label: 'kind-story', word: 'Story', words: 'stories' },
  { id: 'enabler', label: 'kind-enabler', word: 'Enabler', words: 'enablers' },
  { id: 'spike', label: 'kind-spike', word: 'Spike', words: 'spikes' },
  { id: 'technical-task', label: 'kind-technical-task', word: 'Technical task', words: 'technical tasks' },
  { id: 'none', label: null, word: 'Not labelled', words: 'not labelled' },
] as const satisfies readonly { id: GlyphName; label: string | null; word: string; words: string }[];

/** The kind that an item's labels name; `none` where they name none. */
export function kindOfLabels(labels: readonly string[]): GlyphName {
  return KINDS.find(({ label }) => label !== null && labels.includes(label))?.id ?? 'none';
}

/** The kind that one label names, or null for a label that people made. */
export function kindOfLabel(label: string): Exclude<GlyphName, 'none'> | null {
  const kind = KINDS.find((candidate) => candidate.label === label)?.id;
  return kind === undefined || kind === 'none' ? null : kind;
}
