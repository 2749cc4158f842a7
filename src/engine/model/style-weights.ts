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
  criteria: [0.03, 0.05, -0.06, 0.05, -0.04, -0.03],
  'description-0': [0.12, 0.13, 0.04, -0.06, -0.14, -0.09],
  'description-100': [-0.03, 0.08, -0.03, -0.08, 0.08, -0.02],
  'description-15': [-0.02, -0.14, -0.05, 0.16, -0.11, 0.16],
  'description-40': [0.01, -0.08, 0.07, 0, 0.06, -0.06],
  'description-long': [-0.07, 0.01, -0.04, -0.03, 0.1, 0.03],
  headings: [-0.03, 0.01, -0.08, -0.14, 0.24, 0],
  list: [0.11, -0.11, 0.05, -0.04, 0.02, -0.03],
  'no-verb-first': [-0.16, -0.08, -0.07, -0.05, 0.18, 0.18],
  'summary-11': [-0.19, 0.13, 0.09, 0.01, 0.09, -0.13],
  'summary-3': [0.26, -0.11, -0.14, -0.03, -0.13, 0.15],
  'summary-5': [0.06, 0.01, -0.04, 0.03, -0.14, 0.08],
  'summary-8': [-0.02, 0.16, -0.03, 0.05, -0.01, -0.15],
  'summary-long': [-0.11, -0.2, 0.11, -0.05, 0.18, 0.07],
};
