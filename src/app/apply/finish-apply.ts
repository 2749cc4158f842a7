import type { ApplyOutcome, FieldValues } from '../../contract/apply';
import type { Answer } from '../../contract/problem';
import { fail } from '../answer';
import type { ItemPorts } from '../ports';
import { goOn } from './go-on';
import { whileClaimed } from './while-claimed';

/** Goes on with a plan that is in only in part, by whom and when ever it was begun. */
export function finishApply(ports: ItemPorts, issueId: string, values: FieldValues): Promise<Answer<ApplyOutcome>> {
  return whileClaimed(ports, issueId, async () => {
    const startedAt = ports.clock.now().getTime();
    const [subject, record] = await Promise.all([
      ports.applying.jira.readWhole(issueId),
      ports.applying.records.get(issueId),
    ]);
    if (!subject.ok) return subject;
    if (record === null) return fail('not-found', 'finishing the suggestion');
    const request = { ...record.request, values: { ...record.request.values, ...values } };
    return goOn(ports, { ...record, request }, { subject: subject.value, startedAt, isResumed: true });
  });
}
