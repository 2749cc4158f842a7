import { singular } from '../../../src/engine/suggestions/singular';
import { thirdPerson } from '../../../src/engine/suggestions/third-person';
import { wantOf } from '../../../src/engine/suggestions/want';

test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty'])('"%s" is a word like any other', (word) => {
  expect(typeof singular(word)).toBe('string');
  expect(typeof thirdPerson(word)).toBe('string');
  expect(typeof wantOf(`pages ${word} a thing`)?.words).toBe('string');
});
