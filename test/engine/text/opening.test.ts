import { openingStart } from '../../../src/engine/text/opening';

describe('the opening of a summary', () => {
  it.each([
    ['Print labels', 'Print labels'],
    ['[web] Print labels', 'Print labels'],
    ['[web][urgent] SHOP-12: Print labels', 'Print labels'],
    ['SHOP-12 - Print labels', 'Print labels'],
    ['Checkout: print labels', 'print labels'],
    ['User story: As a guest I want labels', 'As a guest I want labels'],
    ['Label printing | print labels', 'print labels'],
    ['Android - print labels', 'print labels'],
    ['core::labels: print', 'print'],
    ['Sign in again - print labels', 'Sign in again - print labels'],
    ['Split the monolith: take invoicing out', 'Split the monolith: take invoicing out'],
    ['Print labels at 10:30 on paper', 'Print labels at 10:30 on paper'],
    ['A summary of many words in a row: print', 'A summary of many words in a row: print'],
    ['[web]', '[web]'],
    ['', ''],
  ])('of "%s"', (summary, opening) => {
    expect(summary.slice(openingStart(summary))).toBe(opening);
  });
});
