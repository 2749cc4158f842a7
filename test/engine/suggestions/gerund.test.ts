import { gerund } from '../../../src/engine/suggestions/gerund';

test.each([
  ['add', 'adding'],
  ['keep', 'keeping'],
  ['set', 'setting'],
  ['rerun', 'rerunning'],
  ['quit', 'quitting'],
  ['control', 'controlling'],
  ['refer', 'referring'],
  ['cancel', 'cancelling'],
  ['open', 'opening'],
  ['offer', 'offering'],
  ['deliver', 'delivering'],
  ['visit', 'visiting'],
  ['sync', 'syncing'],
  ['fix', 'fixing'],
  ['show', 'showing'],
  ['read', 'reading'],
  ['reveal', 'revealing'],
  ['edit', 'editing'],
  ['limit', 'limiting'],
  ['save', 'saving'],
  ['tie', 'tying'],
  ['see', 'seeing'],
])('"%s" as "%s"', (verb, form) => {
  expect(gerund(verb)).toBe(form);
});
