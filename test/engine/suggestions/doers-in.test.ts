import { doersIn } from '../../../src/engine/suggestions/doers-in';
import { parseItem } from '../../../src/engine/text/parse-item';

it.each<[string, readonly string[]]>([
  ['When the debtor clicks "pay later" nothing goes out.', ['debtor']],
  ['Residents choose 1, 4 or 12 payments.', ['resident']],
  ['Given the buyer ticks "gift", then the slip has no prices.', ['buyer']],
  ['Bakers rise at 3. Guests sleep longer.', []],
  ['The developer writes a test.', []],
  ['The reader was replaced by a scanner.', []],
  ['Labels fall off.', []],
])('"%s" is done by %j', (description, roles) => {
  expect(doersIn(parseItem({ summary: 'Later payments', description }).sentences)).toEqual(roles);
});
