import type { Points } from '../../../src/engine/kinds';
import { amongKinds, calibrate } from '../../../src/engine/verdict/calibrate';
import { decide } from '../../../src/engine/verdict/decide';

const NOTHING: Points = { story: 0, enabler: 0, spike: 0, 'technical-task': 0, defect: 0, unclear: 0 };
const grounds = (outcomes: Partial<Points>) => ({
  outcomes: { ...NOTHING, ...outcomes },
  likeliestByWords: 'story' as const,
  isEnglish: true,
});

test('a kind far ahead is clear', () => {
  expect(decide(grounds({ story: 0.9, enabler: 0.1 }))).toEqual({ kind: 'story', band: 'clear', abstained: null });
});

test('a kind ahead is leaning', () => {
  expect(decide(grounds({ story: 0.6, enabler: 0.4 }))).toEqual({ kind: 'story', band: 'leaning', abstained: null });
});

test('two kinds side by side are too close to call', () => {
  expect(decide(grounds({ story: 0.41, enabler: 0.39, defect: 0.2 })).abstained).toBe('close');
});

test('a defect ahead of every kind is a defect, however near a kind is', () => {
  expect(decide(grounds({ story: 0.39, defect: 0.41 })).abstained).toBe('defect');
});

test('a kind that only length and form put first is never clear', () => {
  expect(decide({ ...grounds({ spike: 0.95, story: 0.05 }), likeliestByWords: 'story' }).band).toBe('leaning');
});

test('another language comes before all else', () => {
  expect(decide({ ...grounds({ story: 1 }), isEnglish: false }).abstained).toBe('language');
});

test('calibration keeps the order and sums to 1', () => {
  const outcomes = calibrate({ story: 2, enabler: 1, spike: 0, 'technical-task': -1, defect: 700, unclear: -700 }, 1);
  const { defect, story, enabler, spike } = outcomes;
  expect(defect).toBeGreaterThan(story);
  expect(story).toBeGreaterThanOrEqual(enabler);
  expect(enabler).toBeGreaterThanOrEqual(spike);
  expect(Object.values(outcomes).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
});

test('the four kinds sum to 1 however likely a defect is', () => {
  const shares = amongKinds(calibrate({ ...NOTHING, story: 1, defect: 30 }, 1));
  expect(Object.values(shares).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
});
