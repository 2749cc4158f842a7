/** Where a word list or a signal's reasoning comes from. The compiler rejects an id that is not listed here. */
export const SOURCES = {
  'kinds-guide': 'The definition of the four kinds, docs/kinds.md',
  'practice-guide': 'The practice that the product teaches, docs/practice.md',
  invest: 'INVEST in Good Stories, and SMART Tasks (Bill Wake, 2003)',
  'user-stories-applied': 'User Stories Applied (Mike Cohn, 2004)',
  'safe-enablers': 'Enablers, Scaled Agile Framework',
  'quality-user-story': 'The Quality User Story framework (Lucassen, Dalpiaz, van der Werf, Brinkkemper, 2016)',
  corpus: 'Counted in labelled backlog items of unseen projects, docs/accuracy.md',
} as const;

export type SourceId = keyof typeof SOURCES;
