import { beginsWithVowel } from './begins-with-vowel';

/** People by where they work: there is one such place, "the service desk". */
const PLACE = /(?:^|\s)(?:desk|office|cent(?:re|er)|back office|front office|council|court|registry)$/i;
/** People by what they do together: "ops", "finance". */
const GROUP =
  /(?:^|\s)(?:ops|operations|staff|personnel|hr|qa|finance|payroll|marketing|sales|compliance|legal|support|reception|management|procurement|logistics|foh|front of house|everyone|everybody|anyone|anybody|someone|somebody|nobody)$/i;

/** The article that a role or a thing takes in "As a ...": empty for "ops". */
export function articleFor(words: string): 'a' | 'an' | 'the' | '' {
  if (GROUP.test(words)) return '';
  if (PLACE.test(words)) return 'the';
  return beginsWithVowel(words) ? 'an' : 'a';
}

/** Whether words name people by their place or their trade. */
export function namesGroup(words: string): boolean {
  return GROUP.test(words) || PLACE.test(words);
}
