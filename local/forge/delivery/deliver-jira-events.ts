import type { Manifest, Subscription } from '../manifest/read-manifest';
import type { JiraEvent, JiraPort } from '../product/jira-port';
import { SITE } from '../site';
import { filterEvent } from './filter-event';
import { issueKeyOf } from './issue-key';
import type { WorkList } from './work';

export interface DeliverJiraEventsOptions {
  readonly jira: JiraPort;
  readonly manifest: Manifest;
  readonly list: WorkList;
  /** When each copy of an event is delivered, in milliseconds from now: [] loses it, two entries deliver it twice. */
  readonly delays: (event: JiraEvent) => readonly number[];
  readonly onAdded: () => void;
  readonly onProblem: (message: string) => void;
}

function bodyOf(event: JiraEvent, subscription: Subscription): Record<string, unknown> {
  return {
    ...event.payload,
    eventType: event.eventType,
    selfGenerated: event.actor.type === 'app',
    context: {
      cloudId: SITE.cloudId,
      moduleKey: subscription.triggerKey,
      environmentId: SITE.environmentId,
      environmentType: SITE.environmentType,
    },
  };
}

/** From now on, what happens in Jira becomes work for the triggers that want it. */
export function deliverJiraEvents(options: DeliverJiraEventsOptions): void {
  const { jira, manifest, list } = options;
  const offer = (event: JiraEvent, subscription: Subscription): void => {
    const body = bodyOf(event, subscription);
    const verdict = filterEvent(subscription.filter, body, event.actor.type === 'app');
    const moduleKey = subscription.triggerKey;
    if (verdict.note) options.onProblem(`${moduleKey} (${issueKeyOf(body) ?? event.eventType}): ${verdict.note}`);
    if (!verdict.receives) return;
    for (const delay of options.delays(event)) {
      const work = { kind: 'trigger', moduleKey, body: JSON.stringify(body), dueAt: Date.now() + delay } as const;
      list.add({ ...work, jobId: null, lane: null, laneLimit: null });
    }
    options.onAdded();
  };
  jira.onEvent((event) => {
    for (const subscription of manifest.subscriptions) {
      if (subscription.eventType === event.eventType) offer(event, subscription);
    }
  });
}
