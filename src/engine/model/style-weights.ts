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
  criteria: [0.06, 0.06, -0.05, 0, -0.04, -0.03],
  'description-0': [0.12, 0.12, 0.05, -0.05, -0.14, -0.1],
  'description-100': [-0.03, 0.07, -0.02, -0.04, 0.03, -0.01],
  'description-15': [-0.06, -0.15, -0.04, 0.16, -0.09, 0.18],
  'description-40': [0.04, -0.08, 0.05, -0.04, 0.09, -0.06],
  'description-long': [-0.07, 0.03, -0.04, -0.02, 0.09, 0.01],
  headings: [0, 0.01, -0.1, -0.13, 0.22, 0],
  list: [0.08, -0.1, 0.04, 0.01, 0.02, -0.05],
  'no-verb-first': [-0.13, -0.07, -0.13, -0.07, 0.22, 0.18],
  'summary-11': [-0.2, 0.18, 0.11, 0, 0.06, -0.15],
  'summary-3': [0.22, -0.14, -0.13, -0.03, -0.1, 0.18],
  'summary-5': [0.09, -0.01, -0.06, 0.04, -0.15, 0.09],
  'summary-8': [0.01, 0.18, -0.03, 0.04, -0.03, -0.17],
  'summary-long': [-0.11, -0.22, 0.1, -0.05, 0.21, 0.07],
};
