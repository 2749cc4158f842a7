/** The four kinds of work, in the one order that every list, chart and table uses. */
export const KINDS = ['story', 'enabler', 'spike', 'technical-task'] as const;

/** What a work item is by its own words; see docs/glossary.md. */
export type Kind = (typeof KINDS)[number];

/** What the model weighs: the four kinds and the two readings that get no kind. */
export const OUTCOMES = [...KINDS, 'defect', 'unclear'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why no kind was given. */
export type Abstention = 'defect' | 'unclear' | 'language' | 'close';

/** How sure a verdict is: `clear` is labelled, `leaning` is stated but not labelled. */
export type Band = 'clear' | 'leaning';

export type EnablerType = 'architecture' | 'infrastructure' | 'compliance';

/** One number per outcome, in log-odds; positive speaks for it. */
export type Points = Readonly<Record<Outcome, number>>;
