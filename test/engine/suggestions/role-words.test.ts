import { roleWords } from '../../../src/engine/suggestions/role-words';

it.each<[string, readonly string[]]>([
  ['our customers', ['customer']],
  ['Provide users', ['user']],
  ['Occasionally guests', ['guest']],
  ['guests and members', ['guest', 'member']],
  ['people', []],
])('"%s" are %j', (people, roles) => {
  expect(roleWords(people)).toEqual(roles);
});
