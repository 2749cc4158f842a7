/** Fitted on held-out groups: `temperature` by the facts of text-facts.ts, and where the bands begin. Written by tools/train. */
export const CALIBRATION = {
  temperature: [-1.58, 0.8, -0.24, 0.06, 0.01, -0.06, 1.7, 1.11, -0.67, 0.4, -0.62, -0.93],
  clearFrom: 0.825,
  closeMargin: 0.05,
} as const;
