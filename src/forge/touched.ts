import type { Answer } from '../contract/problem';
import { scanStore } from './scan-store';

/** Passes on the answer of a call that changed a decision, and notes that the item's row is out of date: Jira need not count it as changed. */
export async function touched<T>(
  projectId: string | null,
  issueId: string,
  call: Promise<Answer<T>>,
): Promise<Answer<T>> {
  const answer = await call;
  if (answer.ok && projectId !== null) await scanStore.markTouched(projectId, issueId);
  return answer;
}
