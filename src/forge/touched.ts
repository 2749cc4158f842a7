import * as v from '@badrap/valita';
import type { Request } from '@forge/resolver';
import type { Answer } from '../contract/problem';
import { scanStore } from './scan-store';
import { IdShape, shaped } from './shape';

const ContextShape = v.object({ extension: v.object({ project: v.object({ id: IdShape }) }) });

/** Passes on the answer of a call that changed a decision, and notes that the item's row is out of date: Jira need not count it as changed. */
export async function touched<T>(request: Request, issueId: string, call: Promise<Answer<T>>): Promise<Answer<T>> {
  const answer = await call;
  const project = shaped(ContextShape, request.context)?.extension.project;
  if (answer.ok && project !== undefined) await scanStore.markTouched(project.id, issueId);
  return answer;
}
