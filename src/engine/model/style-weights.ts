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
  criteria: [0.02, 0.1, -0.08, 0.04, -0.05, -0.03],
  'description-0': [0.24, 0.21, 0.11, -0.09, -0.26, -0.21],
  'description-100': [-0.06, 0.03, 0.03, -0.09, 0.06, 0.03],
  'description-15': [-0.08, -0.29, -0.07, 0.26, -0.09, 0.27],
  'description-40': [-0.02, 0, 0.01, -0.05, 0.11, -0.05],
  'description-long': [-0.08, 0.03, -0.08, -0.02, 0.16, -0.01],
  headings: [0.03, -0.05, -0.09, -0.15, 0.29, -0.03],
  list: [0.11, -0.09, -0.02, -0.04, 0.01, 0.03],
  'no-verb-first': [-0.11, -0.08, 0, -0.02, 0.09, 0.12],
  'summary-11': [-0.16, 0.07, 0.11, 0.09, 0.1, -0.21],
  'summary-3': [0.27, -0.11, -0.14, -0.06, -0.14, 0.18],
  'summary-5': [0.1, 0.07, -0.12, -0.02, -0.17, 0.14],
  'summary-8': [-0.01, 0.11, 0.03, 0.06, 0.02, -0.21],
  'summary-long': [-0.22, -0.15, 0.12, -0.06, 0.19, 0.12],
};
