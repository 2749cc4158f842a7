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
  criteria: [0.05, 0.06, -0.04, 0, -0.04, -0.03],
  'description-0': [0.17, 0.12, 0.06, -0.07, -0.17, -0.11],
  'description-100': [-0.03, 0.08, 0, -0.05, 0.03, -0.03],
  'description-15': [-0.1, -0.13, -0.12, 0.2, -0.08, 0.23],
  'description-40': [0.04, -0.1, 0.1, -0.05, 0.1, -0.09],
  'description-long': [-0.07, 0.03, -0.05, -0.02, 0.09, 0.02],
  headings: [0, 0.01, -0.09, -0.13, 0.22, -0.01],
  list: [0.08, -0.1, 0.05, -0.01, 0.03, -0.05],
  'no-verb-first': [-0.13, -0.04, -0.17, -0.06, 0.22, 0.18],
  'summary-11': [-0.22, 0.19, 0.15, -0.01, 0.06, -0.17],
  'summary-3': [0.23, -0.12, -0.13, -0.02, -0.1, 0.14],
  'summary-5': [0.1, -0.04, -0.07, 0.06, -0.17, 0.12],
  'summary-8': [0.01, 0.15, -0.06, 0.04, -0.03, -0.11],
  'summary-long': [-0.13, -0.18, 0.1, -0.05, 0.21, 0.05],
};
