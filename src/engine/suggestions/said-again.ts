import { withoutTail } from '../drafting/without-tail';
import type { SpikeNeed } from '../verdict/verdict';

/** What may stand around a question, and says no more than that it is one. */
const ASKS_FOR =
  /^(?:(?:so|then|also|and|therefore|thus),? )?(?:(?:we|I|this (?:spike|ticket|task|story)|the (?:goal|aim|idea|question)) )?(?:(?:would like|needs?|has|have|wants?|tries|is|are|should|must) )?(?:to )?(?:please )?(?:investigate|find out|figure out|work out|determine|check|see|clarify|understand|research|explore|evaluate|decide|know|answer|ask|learn|is|are)?\W*$/i;
/** The same around a limit. */
const LIMITS =
  /^(?:(?:time-?\s?box(?:ed)?|max(?:imum)?|at most|limit(?:ed)?|spend|give it|stop after|up to|effort|tops|to|of|for|about|ca|then)\W*)*$/i;
const MOST_OF_IT = 0.8;

/** Whether a sentence says no more than the words of it that have their place already. */
export function isSaid(need: SpikeNeed, sentence: string, told: string): boolean {
  if (told.length + 1 >= sentence.length * MOST_OF_IT) return true;
  const at = sentence.toLowerCase().indexOf(withoutTail(told, '?').toLowerCase());
  if (at < 0 || told === '') return false;
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + withoutTail(told, '?').length)];
  if (need === 'question') return ASKS_FOR.test(before) && /^\W*$/.test(after);
  return need === 'time-box' && LIMITS.test(before) && LIMITS.test(after.replace(/^\W+/, ''));
}

/** A sentence without the limit that it begins with: "One week, ask ten drivers". */
export function withoutBox(sentence: string, box: string): string {
  if (box === '' || !sentence.toLowerCase().startsWith(box.toLowerCase())) return sentence;
  const rest = /^(?: (?:max|tops|at most))?[,;:]\s+((?!then\b|and\b|or\b)\p{L}+ \S+ \p{L}.*)$/iu.exec(
    sentence.slice(box.length),
  )?.[1];
  return rest ?? sentence;
}
