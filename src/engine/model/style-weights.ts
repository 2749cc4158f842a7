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
  'summary-3': [0.09, -0.3, -0.12, -0.02, -0.35, 0.7],
  'summary-5': [0.06, -0.13, 0.08, 0.26, -0.38, 0.11],
  'summary-8': [-0.07, 0.25, -0.02, 0.08, -0.09, -0.15],
  'summary-11': [-0.1, 0.2, 0.19, -0.04, 0.35, -0.6],
  'summary-long': [0.03, -0.03, -0.14, -0.28, 0.47, -0.05],
  'description-0': [0.18, 0.18, -0.02, 0.03, -0.45, 0.08],
  'description-15': [-0.27, -0.12, -0.16, 0.26, -0.13, 0.42],
  'description-40': [0.03, -0.14, 0.26, -0.01, 0.18, -0.32],
  'description-100': [0.06, 0.01, 0.02, -0.14, 0.13, -0.08],
  'description-long': [0, 0.07, -0.1, -0.14, 0.26, -0.09],
  'no-verb-first': [-0.4, 0.02, -0.06, -0.25, 0.49, 0.2],
  criteria: [0.06, 0.05, -0.1, -0.01, 0.07, -0.07],
  list: [0.15, -0.24, -0.08, 0.05, 0.19, -0.07],
  headings: [-0.01, 0.06, -0.06, -0.31, 0.22, 0.1],
};
