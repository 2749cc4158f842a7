import type { SpikeNeed } from '../verdict/verdict';

/** Words that only say that something is asked, or that a limit is one. */
const LEADS: Readonly<Partial<Record<SpikeNeed, RegExp>>> = {
  question:
    /^\W*(?:(?:we|I|this|spike|ticket|task|also|then|so|please|needs?|has|have|wants?|would|like|should|is|the|goal|aim|to|answer|ask|check|clarify|decide|determine|evaluate|find|figure|out|investigate|know|learn|research|see|understand)(?:\W+|$))*$/i,
  'time-box': /^\W*(?:(?:time-?\s?box(?:ed)?|max|tops|at|most|spend|stop|after|up|to|of|is|for)(?:\W+|$))*$/i,
};
const MOST_OF_IT = 0.8;

/** Whether a sentence says no more than the words of it that have their place already. */
export function isSaid(need: SpikeNeed, sentence: string, told: string): boolean {
  const at = sentence.indexOf(told);
  const rest = sentence.slice(0, at) + sentence.slice(at + told.length);
  return told.length + 1 >= sentence.length * MOST_OF_IT || (at >= 0 && LEADS[need]?.test(rest) === true);
}

/** A sentence without the limit that it begins with: "One week, ask ten drivers". */
export function withoutBox(sentence: string, box: string): string {
  const rest = box !== '' && sentence.startsWith(box) ? sentence.slice(box.length) : '';
  return /^[,;:] (?:then )?((?!and\b|or\b)\p{L}+ \S+ \p{L}.*)$/iu.exec(rest)?.[1] ?? sentence;
}
