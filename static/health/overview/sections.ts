/** The page's sections by their anchors, in order. */
export const SECTION = {
  overview: 'overview',
  checks: 'checks',
  flow: 'flow',
  truthfulness: 'truthfulness',
  slicing: 'slicing',
  technicalWork: 'technical-work',
} as const;
