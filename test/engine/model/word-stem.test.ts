import { ofWordOrStem } from '../../../src/engine/model/word-stem';
import { extendHash, hashOf, shortenHash } from '../../../src/engine/text/word-hash';

const KNOWN = ['invoice', 'query', 'ship', 'box'];
const lookUp = (word: number): number => KNOWN.findIndex((known) => hashOf(known) === word) + 1;

test('a hash is taken back letter by letter', () => {
  expect(shortenHash(hashOf('invoices'), 's')).toBe(hashOf('invoice'));
  expect(extendHash(shortenHash(hashOf('Queries'), 'ies'), 'y')).toBe(hashOf('query'));
});

test.each([
  ['invoice', 'invoice'],
  ['invoices', 'invoice'],
  ['invoiced', 'invoice'],
  ['Invoicing', 'invoice'],
  ['queries', 'query'],
  ['boxes', 'box'],
])('%s counts as %s', (word, stem) => {
  expect(ofWordOrStem(hashOf(word), lookUp)).toBe(KNOWN.indexOf(stem) + 1);
});

test.each(['ships-in', 'invoicer', 'ed', '', 'boxen'])('"%s" is a form of nothing that is known', (word) => {
  expect(ofWordOrStem(hashOf(word), lookUp)).toBe(0);
});
