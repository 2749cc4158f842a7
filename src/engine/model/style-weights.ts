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
  criteria: [0.07, 0.1, -0.1, 0.03, -0.06, -0.04],
  'description-0': [0.27, 0.25, 0.14, -0.1, -0.3, -0.26],
  'description-100': [-0.09, 0.07, 0.02, -0.07, 0.07, 0],
  'description-15': [-0.05, -0.33, -0.08, 0.21, -0.05, 0.3],
  'description-40': [-0.03, -0.02, 0.01, 0, 0.07, -0.03],
  'description-long': [-0.11, 0.03, -0.09, -0.03, 0.17, 0.03],
  headings: [0.02, -0.05, -0.05, -0.1, 0.25, -0.07],
  list: [0.11, -0.06, -0.04, -0.05, 0, 0.04],
  'no-verb-first': [-0.08, -0.09, -0.01, -0.06, 0.11, 0.13],
  'summary-11': [-0.15, 0.08, 0.12, 0.12, 0.1, -0.27],
  'summary-3': [0.31, -0.09, -0.14, -0.07, -0.19, 0.18],
  'summary-5': [0.15, 0.1, -0.18, -0.04, -0.16, 0.13],
  'summary-8': [-0.06, 0.05, 0.06, 0.06, 0.06, -0.17],
  'summary-long': [-0.25, -0.14, 0.14, -0.05, 0.16, 0.14],
};
