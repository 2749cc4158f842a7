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
  'summary-3': [0.09, -0.29, -0.12, -0.02, -0.35, 0.69],
  'summary-5': [0.05, -0.12, 0.08, 0.27, -0.37, 0.09],
  'summary-8': [-0.08, 0.25, -0.01, 0.08, -0.09, -0.15],
  'summary-11': [-0.1, 0.21, 0.18, -0.04, 0.34, -0.59],
  'summary-long': [0.05, -0.05, -0.14, -0.28, 0.47, -0.05],
  'description-0': [0.18, 0.18, -0.01, 0.03, -0.45, 0.07],
  'description-15': [-0.28, -0.12, -0.16, 0.26, -0.12, 0.42],
  'description-40': [0.03, -0.14, 0.26, -0.01, 0.19, -0.33],
  'description-100': [0.07, 0.01, 0.02, -0.14, 0.13, -0.09],
  'description-long': [0, 0.07, -0.11, -0.14, 0.26, -0.08],
  'no-verb-first': [-0.41, 0.02, -0.07, -0.25, 0.49, 0.22],
  criteria: [0.07, 0.05, -0.1, -0.01, 0.07, -0.08],
  list: [0.15, -0.25, -0.08, 0.06, 0.2, -0.08],
  headings: [0.02, 0.05, -0.07, -0.31, 0.22, 0.09],
};
