import type { Request } from '@forge/resolver';
import * as v from 'valibot';
import { applySuggestion } from '../app/apply/apply-suggestion';
import { findStories } from '../app/apply/find-stories';
import { finishApply } from '../app/apply/finish-apply';
import { readApply } from '../app/apply/read-apply';
import { readApplyOptions } from '../app/apply/read-apply-options';
import { rejectSuggestion } from '../app/apply/reject-suggestion';
import { undoApply } from '../app/apply/undo-apply';
import { ApplyRequestShape, PatternShape, SuggestionTypeShape, ValuesShape } from './plan-shape';
import { asked, type Shape } from './shape';
import { withItem } from './with-item';

const FinishShape = v.object({ values: ValuesShape });
const UndoShape = v.object({ leaveEdited: v.boolean(), at: v.optional(v.string()) });
const RejectShape = v.object({ type: SuggestionTypeShape, pattern: PatternShape });

const payloadOf = <T>({ payload }: Request, shape: Shape<T>): T => asked(shape, payload);

/** What the workbench can ask for. */
export const applyCalls = {
  readApplyOptions: (request: Request) => withItem(request, 'reading', ({ id, ports }) => readApplyOptions(ports, id)),
  applySuggestion: (request: Request) => {
    const asked = payloadOf(request, ApplyRequestShape);
    return withItem(request, 'writing', ({ id, ports }) => applySuggestion(ports, id, asked));
  },
  readApply: (request: Request) => withItem(request, 'without-reading', ({ id, ports }) => readApply(ports, id)),
  finishApply: (request: Request) => {
    const { values } = payloadOf(request, FinishShape);
    return withItem(request, 'writing', ({ id, ports }) => finishApply(ports, id, values));
  },
  undoApply: (request: Request) => {
    const undoing = payloadOf(request, UndoShape);
    return withItem(request, 'writing', ({ id, ports }) => undoApply(ports, id, undoing));
  },
  findStories: (request: Request) => withItem(request, 'reading', ({ id, ports }) => findStories(ports, id)),
  rejectSuggestion: (request: Request) => {
    const rejected = payloadOf(request, RejectShape);
    return withItem(request, 'reading', ({ id, ports }) => rejectSuggestion(ports, id, rejected));
  },
};
