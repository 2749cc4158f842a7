import type { Block } from '../text/parsed-text';
import type { AboutSignal, Signal } from './signal';

const LONGEST_QUOTE = 60;

export const pastedCode: Signal = {
  id: 'pasted-code',
  says: 'Pastes code or output.',
  find: ({ blocks, text }) => {
    const code = blocks.find((block) => block.type === 'code' && block.part === 'description');
    if (code === undefined) return [];
    const end = endOfFirstLine(text.description, code);
    return [{ part: 'description', start: code.start, end, quote: text.description.slice(code.start, end) }];
  },
};

export const about: AboutSignal = {
  looksAt: 'description',
  pointsTo: 'defect',
  why: 'Output and code are pasted to show what went wrong, or what the code looks like today.',
  source: 'corpus',
  fires: [{ summary: 'Import stops', description: '```\nread(file)\nclose(file)\n```', quotes: ['read(file)'] }],
  silent: [{ summary: 'Import stops', description: 'At the second file.', because: 'nothing is pasted' }],
};

function endOfFirstLine(text: string, { start, end }: Block): number {
  const line = text.indexOf('\n', start);
  return Math.min(line === -1 ? end : line, end, start + LONGEST_QUOTE);
}
