import { formsOf } from '../../../src/engine/signals/finders-forms';
import { hashOf } from '../../../src/engine/text/word-hash';

test.each([
  ['plain', ['plain']],
  ['server+', ['server', 'servers']],
  ['query+', ['query', 'queries']],
  ['index+', ['index', 'indexes']],
  ['day+', ['day', 'days']],
  ['move~', ['move', 'moves', 'moving', 'moved']],
  ['plan~', ['plan', 'plans', 'planning', 'planned']],
  ['fix~', ['fix', 'fixes', 'fixing', 'fixed']],
  ['try~', ['try', 'tries', 'trying', 'tried']],
  ['deploy~', ['deploy', 'deploys', 'deploying', 'deployed']],
  ['see~', ['see', 'sees', 'seeing', 'saw', 'seen']],
  ['find~', ['find', 'finds', 'finding', 'found']],
  ['write~', ['write', 'writes', 'writing', 'wrote', 'written']],
  ['set~', ['set', 'sets', 'setting']],
])('%s stands for %j', (entry, forms) => {
  expect(formsOf(entry)).toEqual(forms.map(hashOf));
});
