/** Fitted on held-out groups: `temperature` by the facts of text-facts.ts, and where the bands begin. Written by tools/train. */
export const CALIBRATION = {
  temperature: [-1.79, 0.97, -0.21, 0.09, 0.07, -0.03, 1.83, 1.19, -0.63, 0.43, -0.68, -0.95],
  clearFrom: 0.835,
  closeMargin: 0.05,
} as const;
