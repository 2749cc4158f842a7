import { withoutKept } from '../../../src/engine/suggestions/verbatim';
import { suggestFor, told } from './told';

const draftOf = (kind: 'story' | 'enabler' | 'spike', description: unknown, summary = 'Overhaul the label printer') => {
  const [found] = suggestFor({ summary, description }, kind);
  return found ? told(found).slice(1) : [];
};
const TABLE = '|| check || target ||\n| labels older than a day | 0 |\n| run time | < 20 min |';
const ROWS = ['| check | target |', '| labels older than a day | 0 |', '| run time | < 20 min |'];

describe('a line that leads to a list', () => {
  it('stays with it, under the heading where it belongs', () => {
    expect(
      draftOf(
        'enabler',
        'Drivers lose labels today.\n\nI propose one queue for every depot because:\n- a depot sees its own labels\n- a reprint costs nothing',
      ).slice(0, 5),
    ).toEqual([
      '# Why now',
      'Drivers lose labels today.',
      'I propose one queue for every depot because:',
      'A depot sees its own labels',
      'A reprint costs nothing',
    ]);
  });

  it('needs no colon where its last word leads on', () => {
    expect(draftOf('enabler', 'Labels come by van. The work includes\n* a second tray\n* new ink')).toContain(
      'Labels come by van. The work includes:',
    );
  });

  it('makes checks of it where it demands something', () => {
    expect(draftOf('enabler', 'The tray must hold:\n- 200 labels\n- one roll of tape')).toEqual([
      '# Done when',
      'The tray must hold:',
      '200 labels',
      'One roll of tape',
      '# What it is for',
      '[what gets better, for whom, by how much?]',
    ]);
  });

  it('makes checks of it also where it goes on about the sentence before it', () => {
    const lines = draftOf('enabler', 'Drivers lose labels today. These should include:\n- a tray\n- a roll of tape');
    expect(lines.slice(lines.indexOf('# Done when'), 6)).toEqual([
      '# Done when',
      'These should include:',
      'A tray',
      'A roll of tape',
    ]);
  });

  it('goes along into the criteria of a story, or keeps the list beside it', () => {
    const summary = 'As a driver, I want to see my labels';
    expect(draftOf('story', 'The page shows:\n- the depot\n- the van', summary).slice(2, 6)).toEqual([
      '# Acceptance criteria',
      'The page shows:',
      'The depot',
      'The van',
    ]);
    expect(draftOf('story', 'Drivers were told to look in places like:\n- the depot\n- the van', summary)).toEqual(
      expect.arrayContaining(['# Background', 'Drivers were told to look in places like:', 'The depot', 'The van']),
    );
  });

  it('says the same when its own draft is read', () => {
    const description = 'Acceptance criteria:\n- Opens offline\n\nThe page shows:\n- the depot\n- the van';
    const summary = 'As a driver, I want to see my labels';
    const lines = draftOf('story', description, summary);
    expect(lines.slice(2, 7)).toEqual([
      '# Acceptance criteria',
      'Opens offline',
      'The page shows:',
      'The depot',
      'The van',
    ]);
    const again = `### Acceptance criteria\n\n- Opens offline\n\nThe page shows:\n\n- The depot\n- The van`;
    expect(draftOf('story', again, summary)).toEqual(lines);
  });
});

describe('what is no prose', () => {
  it('keeps the empty cells of a table', () => {
    expect(draftOf('enabler', '*Done when*\n|| ||now||goal||\n|labels|9|1|').slice(0, 3)).toEqual([
      '# Done when',
      '| |now|goal|',
      '|labels|9|1|',
    ]);
  });

  it('is the criteria where a table stands under a heading for them', () => {
    expect(draftOf('enabler', `Labels are lost since May.\n\n*Done when*\n${TABLE}`)).toEqual([
      '# Why now',
      'Labels are lost since May.',
      '# Done when',
      ...ROWS,
    ]);
    expect(draftOf('story', `*Acceptance*\n${TABLE}`)).toEqual(
      expect.arrayContaining(['# Acceptance criteria', ...ROWS]),
    );
  });

  it('stands where it stood, with the label above it', () => {
    expect(
      draftOf(
        'enabler',
        'We want a tool that takes:\n{code}\n^XA\n  ^FO50\n^XZ\n{code}\n\n*Seen by the depot*\n{code}\nE42\n{code}\n> Mail it to me\n\nDepots differ.',
      ),
    ).toEqual(
      expect.arrayContaining([
        'We want a tool that takes:',
        '^XA',
        '  ^FO50',
        '^XZ',
        'Seen by the depot:',
        'E42',
        'Mail it to me',
        'Depots differ.',
      ]),
    );
  });

  it('is left to ADF where that has a node for it', () => {
    const text = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });
    const cell = (...words: string[]) => ({ type: 'tableCell', content: words.map(text) });
    const row = (...cells: object[]) => ({ type: 'tableRow', content: cells });
    const description = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Done when' }] },
        { type: 'table', content: [row(cell('check'), cell('target')), row(cell('labels', 'of today'), cell('0'))] },
        { type: 'codeBlock', content: [{ type: 'text', text: 'E42' }] },
      ],
    };
    const [found] = suggestFor({ summary: 'Overhaul the label printer', description }, 'enabler');
    const open = ['# What it is for', '[what gets better, for whom, by how much?]'];
    expect(found && told(found).slice(1)).toEqual([
      '# Done when',
      '| check | target |',
      '| labels of today | 0 |',
      'E42',
      ...open,
    ]);
    expect(found && told(withoutKept(found)).slice(1)).toEqual(open);
  });
});
