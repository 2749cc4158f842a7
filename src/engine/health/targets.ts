import type { Kind } from '../kinds';
import type { Check, CheckId } from './picture';

/** What a team aims for and where numbers begin to mean something; the defaults stand until a project says otherwise. */
export interface Targets {
  readonly checks: Readonly<Record<CheckId, Check['target']>>;
  /** Share of what is finished, in percent. */
  readonly capacity: Readonly<Record<Kind, { readonly from: number; readonly to: number }>>;
  /** A story or enabler above this is too large, in points. */
  readonly mostPoints: number;
}

const least = (percent: number) => ({ bound: 'least', percent }) as const;
const most = (percent: number) => ({ bound: 'most', percent }) as const;

export const TARGETS: Targets = {
  checks: {
    'forced-stories': most(10),
    'type-fits': least(85),
    'stated-gain': least(80),
    'user-checkable': least(75),
    'stated-value': least(70),
    'spikes-without-gaps': least(80),
    'sprints-with-story': least(100),
    'horizontal-slices': most(15),
  },
  capacity: {
    story: { from: 50, to: 70 },
    enabler: { from: 15, to: 25 },
    spike: { from: 3, to: 10 },
    'technical-task': { from: 10, to: 25 },
  },
  mostPoints: 13,
};

/** No percentage under this many items. */
export const FEWEST = 20;
/** "Few items" under this many. */
export const FEW = 30;
