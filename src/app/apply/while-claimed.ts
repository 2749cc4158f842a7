import type { Answer } from '../../contract/problem';
import { succeed } from '../answer';
import type { ItemPorts } from '../ports';

/** Does work on an item that nobody else applies to or undoes at the same time. */
export async function whileClaimed<T>(
  { applying }: ItemPorts,
  issueId: string,
  work: () => Promise<Answer<T>>,
): Promise<Answer<T | { readonly state: 'busy' }>> {
  const letGo = await applying.claims.take(issueId);
  if (letGo === null) return succeed({ state: 'busy' });
  try {
    return await work();
  } finally {
    await letGo();
  }
}
