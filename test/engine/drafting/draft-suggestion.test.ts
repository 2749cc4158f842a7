import type { Answers, OutlineWords, Question } from '../../../src/engine/drafting/draft';
import { draft, FROM_THE_TEXT } from '../../../src/engine/drafting/draft-suggestion';
import { plainText } from '../../../src/engine/drafting/plain-text';

const question = (id: string, ...choices: string[]): Question => ({
  id,
  ask: 'Who?',
  blank: 'who gains?',
  placeholder: '',
  choices: choices.map((value) => ({ value, source: FROM_THE_TEXT })),
});

const summary = (
  words: readonly OutlineWords[],
  answers: Answers = {},
  questions = [question('role'), question('gain')],
) => {
  const [item] = draft(
    { outline: [{ role: 'subject', kind: 'story', summary: words, sections: [], subtasks: [] }], questions },
    answers,
  );
  return item ? plainText(item.summary) : '';
};

const story: readonly OutlineWords[] = [
  { from: 'template', words: 'As a ' },
  { slot: 'role' },
  { from: 'template', words: ', I want to ' },
  { from: 'text', words: 'add pictures' },
  { from: 'template', words: ' so that ' },
  { slot: 'gain' },
];

describe('a draft', () => {
  it('shows what is still open, and takes every answer as it is typed', () => {
    expect(summary(story)).toBe('As a [who gains?], I want to add pictures so that [who gains?]');
    expect(summary(story, { role: 'visitor', gain: 'I know the path' })).toBe(
      'As a visitor, I want to add pictures so that I know the path',
    );
  });

  it('takes the only role of the text until somebody says otherwise', () => {
    const questions = [question('role', 'guide'), question('gain')];
    expect(summary(story, {}, questions)).toContain('As a guide,');
    expect(summary(story, { role: 'visitor' }, questions)).toContain('As a visitor,');
    expect(summary(story, { role: ' ' }, questions)).toContain('As a [who gains?],');
    expect(summary(story, {}, [question('role', 'guide', 'visitor'), question('gain')])).toContain(
      'As a [who gains?],',
    );
  });

  it.each([
    ['editor', 'As an editor,'],
    ['an editor', 'As an editor,'],
    ['the owner', 'As an owner,'],
    ['user', 'As a user,'],
    ['HR manager', 'As an HR manager,'],
    ['SQL analyst', 'As an SQL analyst,'],
    ['uninvited guest', 'As an uninvited guest,'],
    ['one-time buyer', 'As a one-time buyer,'],
  ])('says "a" or "an" before "%s" by its sound', (role, expected) => {
    expect(summary(story, { role })).toContain(expected);
  });

  it('says nothing twice where an answer meets fixed words', () => {
    expect(summary(story, { gain: 'so that I know the path.' })).toMatch(/pictures so that I know the path$/);
    expect(summary(story, { gain: 'So I know' })).toMatch(/pictures so that I know$/);
  });

  it('begins with a capital, but leaves names alone', () => {
    expect(summary([{ from: 'text', words: 'keep  pictures.' }])).toBe('Keep pictures');
    expect(summary([{ from: 'text', words: 'iPhone pictures' }])).toBe('iPhone pictures');
    expect(summary([{ from: 'text', words: 'line_item index' }])).toBe('line_item index');
  });

  it('ends sentences with one full stop, titles and list lines with none', () => {
    const line = (words: string): readonly OutlineWords[] => [{ from: 'text', words }];
    const [item] = draft(
      {
        outline: [
          {
            role: 'subject',
            kind: 'enabler',
            summary: line('shard the index.'),
            sections: [
              {
                heading: 'Goal',
                lines: [line('search keeps answering'), line('is it fast?')],
                list: false,
              },
              { heading: 'Done when', lines: [line('two nodes run.')], list: true },
            ],
            subtasks: [{ summary: line('add a node.'), criteria: [line('it runs.')], note: line('on Linux.') }],
          },
        ],
        questions: [question('gain')],
      },
      {},
    );
    expect(item?.sections.map(({ lines }) => lines.map(plainText))).toEqual([
      ['Search keeps answering.', 'Is it fast?'],
      ['Two nodes run'],
    ]);
    expect(
      item?.subtasks.map((one) => [plainText(one.summary), ...one.criteria.map(plainText), plainText(one.note ?? [])]),
    ).toEqual([['Add a node', 'It runs', 'On Linux']]);
  });

  describe('with lines that are only a question', () => {
    const told = (answers: Answers) => {
      const open = { slot: 'gain' };
      const label: OutlineWords = { from: 'template', words: 'Limit: ' };
      const sections = [
        { heading: 'Time-box', lines: [[open]], list: false },
        {
          heading: 'Details',
          lines: [[label, { slot: 'limit' }], [{ from: 'text', words: 'By post' } as const]],
          list: true,
        },
        { heading: 'Story', lines: [[{ from: 'text', words: 'For ' } as const, open]], list: false },
      ];
      const questions = [
        { ...question('gain'), ask: 'How long is enough?', blank: 'how long?' },
        { ...question('limit'), ask: 'How many at once?', blank: 'how many?' },
      ];
      const [item] = draft(
        { outline: [{ role: 'subject', kind: 'spike', summary: [], sections, subtasks: [] }], questions },
        answers,
      );
      return item?.sections.map(({ heading, lines }) => [heading, ...lines.map(plainText)]);
    };

    it('asks them together at the end, in full, and leaves no heading over a blank', () => {
      expect(told({})).toEqual([
        ['Details', 'By post'],
        ['Story', 'For [how long?]'],
        ['Open questions', '[How long is enough?]', '[How many at once?]'],
      ]);
    });

    it('has each answer under its own heading', () => {
      expect(told({ gain: 'two days', limit: '40' })).toEqual([
        ['Time-box', 'Two days.'],
        ['Details', 'Limit: 40', 'By post'],
        ['Story', 'For two days.'],
      ]);
    });
  });

  it('keeps where each stretch of words comes from', () => {
    const [item] = draft(
      {
        outline: [{ role: 'subject', kind: 'story', summary: story, sections: [], subtasks: [] }],
        questions: [question('role')],
      },
      { role: 'guide' },
    );
    expect(item?.summary.map(({ from }) => from)).toEqual(
      ['template', 'answer', 'template', 'text', 'template', 'open'].slice(0, 5),
    );
  });

  it('keeps the letters of a part of the code in front of a technical title', () => {
    const titleOf = (kind: 'technical-task' | 'story', words: string) => {
      const item = { role: 'subject', kind, summary: [{ from: 'text', words }], sections: [], subtasks: [] } as const;
      const [drafted] = draft({ outline: [item], questions: [] }, {});
      return drafted && plainText(drafted.summary);
    };
    expect(titleOf('technical-task', 'parser: read dates')).toBe('parser: read dates');
    expect(titleOf('technical-task', 'rename the parser: dates')).toBe('Rename the parser: dates');
    expect(titleOf('story', 'returns: paper form')).toBe('Returns: paper form');
  });
});
