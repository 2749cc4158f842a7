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
  criteria: [-0.02, 0.04, -0.01, 0.02, -0.02, -0.01],
  'description-0': [0.11, 0.09, 0.05, -0.05, -0.11, -0.09],
  'description-100': [-0.01, 0.07, -0.01, -0.09, 0.03, 0.01],
  'description-15': [-0.08, -0.12, -0.1, 0.19, -0.09, 0.2],
  'description-40': [0.04, -0.08, 0.1, -0.05, 0.08, -0.09],
  'description-long': [-0.07, 0.05, -0.04, 0, 0.08, -0.02],
  headings: [0.01, 0.04, -0.04, -0.13, 0.09, 0.03],
  list: [0.1, -0.13, 0.03, -0.02, 0.02, 0],
  'no-verb-first': [-0.09, -0.04, -0.18, -0.05, 0.22, 0.14],
  'summary-11': [-0.15, 0.13, 0.17, -0.03, 0.05, -0.17],
  'summary-3': [0.17, -0.12, -0.12, -0.05, -0.05, 0.17],
  'summary-5': [0.09, -0.04, -0.04, 0.11, -0.14, 0.02],
  'summary-8': [-0.01, 0.14, -0.09, 0.03, -0.03, -0.04],
  'summary-long': [-0.11, -0.11, 0.08, -0.07, 0.17, 0.04],
};
