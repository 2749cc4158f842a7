import type { Decision } from '../../contract/issue-view';
import type { Kind } from '../../engine/index';
import { planChange } from '../plan-change';
import type { Issue, IssueChange, ItemPorts } from '../ports';
import { readText } from '../read-text';

/**
 * How an item is labelled once a person has applied a draft of this kind. Where its words say the same, and clearly,
 * they decide; where not, the click was the person's word on it. Null leaves the standing decision as it is.
 */
export async function labelFor(
  ports: ItemPorts,
  issue: Issue,
  { kind, standing, labelsOnScreen }: { kind: Kind | null; standing: Decision | null; labelsOnScreen: boolean },
): Promise<{ readonly decision: Decision | null; readonly change: IssueChange | null }> {
  const { engine, clock } = ports;
  const { verdict } = await readText(ports, issue);
  const says = verdict.kind === kind && verdict.band === 'clear';
  const spoken: Decision | null = says || kind === null ? null : { kind, by: 'panel', at: clock.now().toISOString() };
  const decision = kind === null ? standing : spoken;
  const change = planChange(issue, { verdict, decision, engine: engine.version, labelsOnScreen });
  return { decision, change };
}
