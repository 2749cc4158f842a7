import type { HealthItem, HealthPage } from '../../src/contract/health-view';

/** A page of 389 classified and 23 other items; a test changes what it is about. */
export function healthPageOf(parts: Partial<HealthPage> = {}): HealthPage {
  return {
    read: 412,
    outOfScope: 57,
    kinds: { story: 186, enabler: 52, spike: 21, 'technical-task': 130 },
    notClassified: { defect: 14, unclear: 6, language: 0, close: 3 },
    decidedNone: 0,
    inStoryForm: 171,
    mismatches: [],
    forcedStories: [],
    next: null,
    ...parts,
  };
}

/** A line of a list; `number` makes its key. */
export function healthItemOf(number: number, parts: Partial<HealthItem> = {}): HealthItem {
  return {
    key: `WAY-${number}`,
    summary: 'As a developer, I want test data for bookings',
    filedAs: { name: 'Story', iconUrl: null },
    kind: 'technical-task',
    confidence: 0.94,
    decided: false,
    status: 'To do',
    shownBy: 'As a developer',
    ...parts,
  };
}
