/** Fitted on held-out groups: `temperature` by the facts of text-facts.ts, and where the bands begin. Written by tools/train. */
export const CALIBRATION = {
  temperature: [-1.78, 0.96, -0.21, 0.08, 0.05, -0.02, 1.84, 1.22, -0.66, 0.42, -0.67, -0.98],
  clearFrom: 0.834,
  closeMargin: 0.05,
} as const;
