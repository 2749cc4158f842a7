import type { Row } from './points';

/** Log-odds that each signal adds when it is seen: story, enabler, spike, technical task, defect, unclear. Each row sums to 0. */
export const SIGNAL_WEIGHTS: Readonly<Record<string, Row>> = {
  'code-in-summary': [-0.5, 0.1, -0.2, 1, -0.1, -0.3],
  'failure-in-summary': [-0.3, -0.5, -0.3, -0.3, 1.8, -0.4],
  'investigation-opening': [-0.6, -0.6, 2.6, -0.4, -0.5, -0.5],
  'offer-opening': [1.4, -0.3, -0.3, -0.3, -0.2, -0.3],
  'outside-role': [1.8, -0.5, -0.2, -0.4, -0.3, -0.4],
  'platform-in-summary': [-0.5, 1.2, 0, 0.1, -0.3, -0.5],
  'quality-in-summary': [-0.2, 1.2, 0, -0.3, -0.2, -0.5],
  'screen-in-summary': [0.8, -0.4, -0.2, -0.1, 0.2, -0.3],
  'system-as-role': [-0.9, 0.5, -0.2, 1.4, -0.4, -0.4],
  'team-as-role': [-1.1, 0.6, 0.1, 1.2, -0.4, -0.4],
  'tidy-opening': [-0.5, 0.3, -0.3, 1.2, -0.3, -0.4],
};

/** What an item gets before anything is seen. */
export const STARTING_POINT: Row = [0.6, 0.2, -0.2, 0.6, -0.3, -0.9];
