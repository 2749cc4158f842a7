import * as v from '@badrap/valita';
import type { Request } from '@forge/resolver';
import { applySuggestion } from '../app/apply/apply-suggestion';
import { findStories } from '../app/apply/find-stories';
import { finishApply } from '../app/apply/finish-apply';
import { readApplyOptions } from '../app/apply/read-apply-options';
import { rejectSuggestion } from '../app/apply/reject-suggestion';
import { undoApply } from '../app/apply/undo-apply';
import { issueIn } from './issue-in';
import { forgeItemPorts } from './item-ports';
import { ApplyRequestShape, PatternShape, SuggestionTypeShape, ValuesShape } from './plan-shape';

const FinishShape = v.object({ values: ValuesShape });
const UndoShape = v.object({ leaveEdited: v.boolean() });
const RejectShape = v.object({ type: SuggestionTypeShape, pattern: PatternShape });

const payloadOf = <T>({ payload }: Request, shape: v.Type<T>): T => shape.parse(payload, { mode: 'strip' });

/** What the workbench can ask for. */
export const applyCalls = {
  readApplyOptions: (request: Request) => readApplyOptions(forgeItemPorts, issueIn(request)),
  applySuggestion: (request: Request) =>
    applySuggestion(forgeItemPorts, issueIn(request), payloadOf(request, ApplyRequestShape)),
  finishApply: (request: Request) =>
    finishApply(forgeItemPorts, issueIn(request), payloadOf(request, FinishShape).values),
  undoApply: (request: Request) =>
    undoApply(forgeItemPorts, issueIn(request), payloadOf(request, UndoShape).leaveEdited),
  findStories: (request: Request) => findStories(forgeItemPorts, issueIn(request)),
  rejectSuggestion: (request: Request) =>
    rejectSuggestion(forgeItemPorts, issueIn(request), payloadOf(request, RejectShape)),
};
