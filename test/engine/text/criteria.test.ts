import { parseItem } from '../../../src/engine/text/parse-item';

const criteria = (description: unknown): string[] =>
  parseItem({ summary: 'Guide pictures', description }).criteria.map(({ quote }) => quote);

describe('criteria for done', () => {
  it.each<[string, string, string[]]>([
    ['a wiki heading', 'h3. Acceptance criteria\n* opens\n** in colour\nh3. Notes\n* not this', ['opens', 'in colour']],
    ['a bold label', '*AC*\n- opens\n\nA remark.', ['opens']],
    ['a Markdown label', '**Acceptance Criteria:**\n1. opens\n2. prints', ['opens', 'prints']],
    ['a plain label', 'Done when:\nit opens\nit prints', ['it opens', 'it prints']],
    ['a task list under a heading', '## Definition of done\n- [ ] opens\n- [x] prints', ['opens', 'prints']],
    ['a heading with more words', 'Acceptance criteria (draft):\n- opens', ['opens']],
    [
      'groups under the heading',
      '## Acceptance criteria\n### Phone\n- opens\n### Desk\n- prints\n## Notes\n- no',
      ['opens', 'prints'],
    ],
    [
      'a label in the line',
      'AC: opens in a browser; prints. It also mails.',
      ['opens in a browser', 'prints.', 'It also mails.'],
    ],
    ['a label in a paragraph', 'We need this. Acceptance criteria: it opens. It prints.', ['it opens.', 'It prints.']],
    ['a sentence', 'Some words. Done when the run is green.', ['Done when the run is green.']],
    [
      'steps on lines',
      'Given a guide\nWhen I open it\nThen I see it\n\nGiven no guide\nwhen I look, then I see a note',
      ['Given a guide\nWhen I open it\nThen I see it', 'Given no guide\nwhen I look, then I see a note'],
    ],
    [
      'steps in a list',
      '* Given a guide\n* When I open it\n* Then I see it',
      ['Given a guide', 'When I open it', 'Then I see it'],
    ],
    [
      'steps in one line',
      'Given a guide, when I open it, then I see it.',
      ['Given a guide, when I open it, then I see it.'],
    ],
    ['prose that begins with given', 'Given the size of the data, we page it.\nMore.', []],
    ['numbers of their own', 'AC1 opens\nAC2: prints\nAC 3) mails', ['opens', 'prints', 'mails']],
    ['a list under no such heading', 'Steps:\n- one\n- two', []],
    ['a task list elsewhere', '- [ ] one', []],
  ])('are found under or in %s', (_name, description, expected) => {
    const given = criteria(description);
    expect(given).toEqual(expected);
  });
});
