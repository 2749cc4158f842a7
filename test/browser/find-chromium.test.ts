import { findChromium } from './support/find-chromium';

const before = process.env.CHROMIUM;
afterEach(() => {
  if (before === undefined) delete process.env.CHROMIUM;
  else process.env.CHROMIUM = before;
});

test('CHROMIUM says which browser to take, even one that is not there', () => {
  process.env.CHROMIUM = '/somewhere/chromium';
  expect(findChromium()).toBe('/somewhere/chromium');
});

test('without it a browser is found or missing, and never guessed', () => {
  delete process.env.CHROMIUM;
  const found = findChromium();
  if (found !== null) expect(require('node:fs').existsSync(found)).toBe(true);
});
