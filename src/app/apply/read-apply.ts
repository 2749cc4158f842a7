import type { Applied } from '../../contract/apply';
import type { Answer } from '../../contract/problem';
import { succeed } from '../answer';
import type { ItemPorts } from '../ports';
import { appliedOf } from './applied-of';

/** How far the last apply of an item that the viewer sees has come, as its journal tells. */
export async function readApply({ applying }: ItemPorts, issueId: string): Promise<Answer<Applied | null>> {
  const record = await applying.records.get(issueId);
  return succeed(record === null ? null : appliedOf(record));
}
