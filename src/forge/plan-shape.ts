import * as v from '@badrap/valita';
import type { ApplyRequest, FieldValues } from '../contract/apply';
import { KindShape } from './shape';

/** A description may be one paragraph, and this is as long as Jira takes one. */
const LONGEST_LINE = 32_767;
/** A description of that length in lines of a few letters. */
const MOST_LINES = 8000;
const MOST = 200;

const Line = v.string().assert((line) => line.length <= LONGEST_LINE, 'too long');
const listOf = <T>(item: v.Type<T>, most = MOST) => v.array(item).assert((list) => list.length <= most, 'too many');
const Key = v.string().assert((key) => /^[A-Z][A-Z0-9_]*-\d+$/.test(key), 'not a key');
const Id = v.string().assert((id) => /^\d+$/.test(id), 'not an id');

const TextShape = v.object({
  summary: Line.assert((line) => line.trim() !== '', 'no summary'),
  sections: listOf(v.object({ heading: Line, lines: listOf(Line, MOST_LINES), list: v.boolean() })),
});

/** A kind of suggestion by its name. */
export const SuggestionTypeShape = v.union(
  ...(['rewrite', 'lift', 'split', 'attach', 'bundle', 'retype', 'keep'] as const).map((type) => v.literal(type)),
);
/** A pattern's name becomes part of a storage key. */
export const PatternShape = v
  .string()
  .assert((name) => /^[a-z-]{1,40}$/.test(name), 'not a pattern')
  .nullable();

/** What a person filled in, by field id. */
export const ValuesShape: v.Type<FieldValues> = v.record(v.union(Line, listOf(Line)));

/** A plan as a screen sends it. */
export const ApplyRequestShape: v.Type<ApplyRequest> = v.object({
  plan: v.object({
    suggestion: v.object({ type: SuggestionTypeShape, pattern: PatternShape, edited: v.boolean() }),
    subject: v.object({
      kind: KindShape.nullable(),
      text: TextShape.nullable(),
      keepFormer: v.boolean(),
      workType: Id.nullable(),
      subtasks: listOf(TextShape),
    }),
    items: listOf(TextShape.extend({ kind: KindShape, subtasks: listOf(TextShape) })),
    subtasksAs: v.union(v.literal('subtasks'), v.literal('linked'), v.literal('checklist')),
    attach: v.object({ to: Key, how: v.union(v.literal('nest'), v.literal('link')), close: v.boolean() }).nullable(),
  }),
  basis: v.string(),
  values: ValuesShape,
});
