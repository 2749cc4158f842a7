import { classify } from '../../../src/engine/index';

const OTHER_LANGUAGES = [
  'Als Benutzer möchte ich mein Passwort zurücksetzen, damit ich mich wieder anmelden kann',
  'Ajouter un filtre pour les sentiers raides',
  'Como usuario quiero guardar una ruta para encontrarla después',
  'Aggiungere un indice alla tabella delle recensioni',
  'Als gebruiker wil ik een route opslaan zodat ik hem terugvind',
  'Adicionar um filtro para trilhas íngremes',
  'Jako użytkownik chcę zapisać trasę, aby ją później znaleźć',
  'ユーザーとしてルートを保存したい',
  'Добавить фильтр для крутых троп',
  'Som användare vill jag spara en led så att jag hittar den igen',
];

test.each(OTHER_LANGUAGES)('is not read, for its language: %s', (summary) => {
  expect(classify({ summary })).toMatchObject({ kind: null, band: null, abstained: 'language' });
});

test.each([
  'bump okhttp 4.9.3 -> 4.12',
  'Add login page',
  'Refactor TrailService',
  'GPX import',
  'tf: drop unused nat gateways',
  'Fix typo in README.md',
])('is English enough: %s', (summary) => {
  expect(classify({ summary }).abstained).not.toBe('language');
});

test('a defect has no kind, and says how likely it is one', () => {
  const verdict = classify({ summary: 'Login fails with a blank screen on Android' });
  expect(verdict).toMatchObject({ kind: null, band: null, abstained: 'defect', enablerType: null });
  expect(verdict.confidence).toBe(verdict.outcomes.defect);
});

test.each(['', '   ', 'TBD', 'test', 'Biometrics', '???'])('too little text: "%s"', (summary) => {
  expect(classify({ summary })).toMatchObject({ kind: null, abstained: 'unclear', findings: [] });
});

test('nothing but text decides: whatever else an item holds changes nothing', () => {
  const item = { summary: 'Add an index on trail_id to the reviews table', description: '' };
  expect(classify({ ...item, issueType: 'Bug', labels: ['kind-story'] } as never)).toEqual(classify(item));
});
