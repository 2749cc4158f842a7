import type { ParsedText } from '../text/parsed-text';
import { leadsTo } from './free-lines';
import { isEntry } from './parts-of-text';

/** The text with those criteria that stand alone: what a line leads to is told with that line. */
export function withoutLed(text: ParsedText): ParsedText {
  const led: (typeof text.blocks)[number][] = [];
  let isLed = false;
  text.blocks.forEach((block, at) => {
    if (!isEntry(block))
      isLed =
        block.type === 'paragraph' && leadsTo(text.text[block.part].slice(block.start, block.end), text.blocks[at + 1]);
    if (isLed) led.push(block);
  });
  const isAlone = ({ part, start }: (typeof text.criteria)[number]): boolean =>
    !led.some((block) => block.part === part && block.start <= start && start < block.end);
  return led.length === 0 ? text : { ...text, criteria: text.criteria.filter(isAlone) };
}
