import type { AppliedChange, Refusal } from '../../contract/apply';
import type { Answer, Problem } from '../../contract/problem';
import type { ApplyRecord, Attempt, CreateField, MadeItem } from './apply-ports';

/** How far an apply has come; `stopped` is what ended it before its time, `late` that its call may not take longer. */
export interface Progress {
  readonly record: ApplyRecord;
  readonly refusal: Refusal | null;
  readonly stopped: Problem | 'late' | null;
}

/** Changes of an apply that are still to be made. */
export const openChanges = ({ changes }: ApplyRecord): readonly AppliedChange[] => changes.filter(({ done }) => !done);

/** Whether anything of it is in. */
export const isUnderWay = ({ changes }: ApplyRecord): boolean => changes.some(({ done }) => done);

/** The record with these changes done; `key` is of the item that was made or changed. */
export function withDone(record: ApplyRecord, ids: readonly string[], key: string | null): ApplyRecord {
  const changes = record.changes.map((change) => (ids.includes(change.id) ? { ...change, done: true, key } : change));
  return { ...record, changes };
}

/** The record with one more item made. */
export function withMade(record: ApplyRecord, changeId: string, made: MadeItem): ApplyRecord {
  return { ...withDone(record, [changeId], made.key), made: { ...record.made, [changeId]: made } };
}

/** What came of one attempt: the next state where Jira took it, the first refusal kept where not, and a stop on a problem. */
export function afterAttempt<T>(
  progress: Progress,
  {
    change,
    attempt,
    form = [],
  }: { readonly change: string; readonly attempt: Answer<Attempt<T>>; readonly form?: readonly CreateField[] },
  taken: (record: ApplyRecord, value: T) => ApplyRecord,
): Progress {
  if (!attempt.ok) return { ...progress, stopped: attempt.problem };
  if (attempt.value.taken) return { ...progress, record: taken(progress.record, attempt.value.value) };
  const { says, fields } = attempt.value;
  const named = form.filter(({ id }) => fields.includes(id)).map((field) => requiredField(field, []));
  return { ...progress, refusal: progress.refusal ?? { change, says, fields: named } };
}

/** The progress with a refusal that Jira had no part in; the first one stays. */
export function refuse(progress: Progress, change: string, says: string): Progress {
  return { ...progress, refusal: progress.refusal ?? { change, says, fields: [] } };
}

/** A field of a form as screens know it. */
export const requiredField = ({ id, name, input, choices }: CreateField, workTypes: readonly string[]) => ({
  id,
  name,
  input,
  choices,
  workTypes,
});
