import { atTemperature, learnTemperature, type Reading } from '../../../tools/train/calibration';
import { registerOf } from '../../../tools/train/fit-register';
import { readKnowledge } from '../../../tools/train/known-words';

const knowledge = readKnowledge();
const business = knowledge.attributes.indexOf('outside-people');
const builders = knowledge.attributes.indexOf('code');

const reading = (at: number, isAuthored: boolean, right: boolean): Reading => {
  const shares = new Float64Array(knowledge.attributes.length);
  shares[isAuthored ? business : builders] = 0.2 + (at % 5) / 20;
  const facts = { fixed: [1, 0.5], shares };
  return { logits: [2, 0, 0, 0, 0, 0], facts, gold: right ? 0 : 1, domain: isAuthored ? 'authored' : 'real' };
};

test('texts in the words of a business, right more often at the same log-odds, come out surer', () => {
  const readings = Array.from({ length: 400 }, (_, at) => reading(at, at % 2 === 0, at % 2 === 0 || at % 8 < 4));
  const temperature = learnTemperature(readings, knowledge);
  const [sure = 0] = atTemperature(temperature, reading(2, true, true));
  const [unsure = 0] = atTemperature(temperature, reading(2, false, true));
  expect(sure).toBeGreaterThan(0.85);
  expect(unsure).toBeLessThan(0.7);
  expect(registerOf(Object.values(temperature.attributes), reading(2, true, true).facts)).toBeLessThan(0);
});
