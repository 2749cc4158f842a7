/** Fitted on held-out groups: `temperature` by the facts of text-facts.ts, and where the bands begin. Written by tools/train. */
export const CALIBRATION = {
  temperature: [-1.66, 0.86, -0.24, 0.1, 0.08, -0.06, 1.71, 1.17, -0.6, 0.47, -0.58, -0.94],
  clearFrom: 0.827,
  closeMargin: 0.05,
} as const;
