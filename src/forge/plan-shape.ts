import * as v from 'valibot';
import type { ApplyRequest, FieldValues } from '../contract/apply';
import { either, IdShape, KindShape, recordOf, type Shape, textLike } from './shape';

/** A description may be one paragraph, and this is as long as Jira takes one. */
const LONGEST_LINE = 32_767;
/** A description of that length in lines of a few letters. */
const MOST_LINES = 8000;
const MOST = 200;

const isLine = (line: unknown): line is string => typeof line === 'string' && line.length <= LONGEST_LINE;
const Line = v.custom<string>(isLine);
/** Lines at one go: one by one, thousands would take three times as long. */
const linesUpTo = (most: number) =>
  v.custom<string[]>((lines) => Array.isArray(lines) && lines.length <= most && lines.every(isLine));
const listOf = <T>(item: Shape<T>) =>
  v.pipe(
    v.array(item),
    v.check((list) => list.length <= MOST),
  );
const Key = textLike(/^[A-Z][A-Z0-9_]*-\d+$/);

const TextShape = v.object({
  summary: v.custom<string>((line) => isLine(line) && line.trim() !== ''),
  sections: listOf(v.object({ heading: Line, lines: linesUpTo(MOST_LINES), list: v.boolean() })),
});

/** A kind of suggestion by its name. */
export const SuggestionTypeShape = v.picklist(['rewrite', 'lift', 'split', 'attach', 'bundle', 'retype', 'keep']);
/** A pattern's name becomes part of a storage key. */
export const PatternShape = v.nullable(textLike(/^[a-z-]{1,40}$/));

/** What a person filled in, by field id. */
export const ValuesShape: Shape<FieldValues> = recordOf(either(Line, linesUpTo(MOST)));

/** A plan as a screen sends it. */
export const ApplyRequestShape: Shape<ApplyRequest> = v.object({
  plan: v.object({
    suggestion: v.object({ type: SuggestionTypeShape, pattern: PatternShape, edited: v.boolean() }),
    subject: v.object({
      kind: v.nullable(KindShape),
      text: v.nullable(TextShape),
      keepFormer: v.boolean(),
      workType: v.nullable(IdShape),
      subtasks: listOf(TextShape),
    }),
    items: listOf(v.object({ kind: KindShape, ...TextShape.entries, subtasks: listOf(TextShape) })),
    subtasksAs: v.picklist(['subtasks', 'linked', 'checklist']),
    attach: v.nullable(v.object({ to: Key, how: v.picklist(['nest', 'link']), close: v.boolean() })),
  }),
  basis: v.string(),
  values: ValuesShape,
});
