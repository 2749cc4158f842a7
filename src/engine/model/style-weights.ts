import type { Row } from './points';

export type StyleFeature =
  | 'summary-3'
  | 'summary-5'
  | 'summary-8'
  | 'summary-11'
  | 'summary-long'
  | 'description-0'
  | 'description-15'
  | 'description-40'
  | 'description-100'
  | 'description-long'
  | 'no-verb-first'
  | 'criteria'
  | 'list'
  | 'headings';

/** Log-odds by length and form; a number in a name is the most words that it takes. Each row sums to 0. */
export const STYLE_WEIGHTS: Readonly<Record<StyleFeature, Row>> = {
  criteria: [0.03, 0.07, -0.03, 0.01, -0.06, -0.02],
  'description-0': [0.12, 0.09, 0.06, -0.06, -0.12, -0.09],
  'description-100': [-0.02, 0.07, -0.01, -0.1, 0.04, 0.02],
  'description-15': [-0.09, -0.13, -0.11, 0.21, -0.08, 0.2],
  'description-40': [0.04, -0.08, 0.11, -0.05, 0.08, -0.1],
  'description-long': [-0.06, 0.05, -0.05, 0, 0.08, -0.02],
  headings: [0.02, 0.06, -0.05, -0.14, 0.08, 0.03],
  list: [0.11, -0.12, 0.02, -0.02, 0.01, 0],
  'no-verb-first': [-0.09, -0.04, -0.18, -0.05, 0.23, 0.13],
  'summary-11': [-0.16, 0.14, 0.17, -0.03, 0.05, -0.17],
  'summary-3': [0.17, -0.13, -0.12, -0.04, -0.05, 0.17],
  'summary-5': [0.11, -0.04, -0.04, 0.11, -0.16, 0.02],
  'summary-8': [-0.01, 0.14, -0.09, 0.04, -0.04, -0.04],
  'summary-long': [-0.1, -0.11, 0.08, -0.08, 0.17, 0.04],
};
