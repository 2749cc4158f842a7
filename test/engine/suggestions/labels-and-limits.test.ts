import { suggestFor, told } from './told';

const draftOf = (kind: 'story' | 'enabler' | 'spike', description: string, summary = 'Overhaul the label printer') => {
  const [found] = suggestFor({ summary, description }, kind);
  return found ? told(found).slice(1) : [];
};

describe('a label in front of a paragraph', () => {
  const wanted = [
    '# Why now',
    'Six depots print their own labels. Three of them differ.',
    '# What',
    'One queue for all. Each depot sees its own labels.',
    '# Done when',
    'Measures:',
    '| labels a day | 900 |',
    '# Not in this item',
    'Letters',
    'Screens',
    'Colours',
  ];

  it.each([
    '*Situation.* Six depots print their own labels. Three of them differ.\n\n*Proposal.* One queue for all. Each depot sees its own labels.\n\n*Measures*\n| labels a day | 900 |\n\n*Not here:* letters, screens, colours.',
    'Situation: Six depots print their own labels. Three of them differ.\n\nProposal: One queue for all. Each depot sees its own labels.\n\nMeasures:\n| labels a day | 900 |\n\nNot here: letters, screens, colours.',
    'Situation. Six depots print their own labels. Three of them differ.\n\nProposal. One queue for all. Each depot sees its own labels.\n\n*Measures:*\n| labels a day | 900 |\n\nOut of scope: letters, screens, colours.',
  ])('is a heading however it is written', (description) => {
    expect(draftOf('enabler', description)).toEqual(wanted);
  });

  it('stands for the rest of its line, and no further', () => {
    expect(draftOf('enabler', 'Problem: one queue for all. Each depot has a tray.\nThe tray holds paper.')).toEqual([
      '# Why now',
      'One queue for all. Each depot has a tray.',
      '# Notes',
      'The tray holds paper.',
      '# Done when',
      '[when is it done?]',
    ]);
  });

  it('is no heading where it is an entry', () => {
    expect(draftOf('enabler', 'The list has columns for:\n- value\n- notes')).toEqual(
      expect.arrayContaining(['The list has columns for:', 'Value', 'Notes']),
    );
  });
});

/** Sentences of an item, and what of them stands under "Not in this item"; null where nothing does. */
const LIMITS: readonly (readonly [sentence: string, limit: string | null])[] = [
  ['Out of scope: the second region.', 'The second region'],
  ['Not included: the second region.', 'The second region'],
  ['Out: labels for boats.', 'Labels for boats'],
  ['The gate screen is another ticket.', 'The gate screen is another ticket'],
  ['Other depots follow in own tickets (DEP-7).', 'Other depots follow in own tickets (DEP-7)'],
  ['Labels in colour are out of scope.', 'Labels in colour are out of scope'],
  ['In this milestone we do not require colour.', 'In this milestone we do not require colour'],
  ['This task does not include the gate.', 'This task does not include the gate'],
  ['No changes to the gate.', 'No changes to the gate'],
  ['Boats come later.', 'Boats come later'],
  ['For a future release, we can print in colour.', 'For a future release, we can print in colour'],
  ['This is another ticket.', null],
  ['No change of result.', null],
  ['Each label has its own item number.', null],
  ['We print in one depot; boats come later.', null],
  ['The driver is not part of the van.', null],
];

describe('what an item leaves out', () => {
  it.each(LIMITS)('"%s" says it: %s', (sentence, limit) => {
    for (const kind of ['story', 'enabler'] as const) {
      const lines = draftOf(kind, `Labels are lost since May.\n\n${sentence}`);
      const at = lines.indexOf('# Not in this item');
      expect(at < 0 ? null : lines[at + 1]).toBe(limit);
    }
  });

  it.each(['story', 'enabler'] as const)('of a %s is understood again in the draft', (kind) => {
    const first = draftOf(kind, 'Labels are lost since May.\n\nOut of scope:\n- boats\n- colours');
    const at = first.indexOf('# Not in this item');
    expect(first.slice(at, at + 3)).toEqual(['# Not in this item', 'Boats', 'Colours']);
    const again = 'Labels are lost since May.\n\n### Not in this item\n\n- Boats\n- Colours';
    expect(draftOf(kind, again)).toEqual(first);
  });
});

it('a sentence behind a full stop gets its capital, a name keeps its letters', () => {
  expect(draftOf('enabler', 'Halls share one depot. one queue for all. depot.local keeps it.')[0]).toBe(
    'Halls share one depot. One queue for all. depot.local keeps it.',
  );
});

it('a goal that points back stays where it is', () => {
  const lines = draftOf('enabler', 'Labels are kept in three places.\n\nThe aim is to bring those into one place.');
  expect(lines).not.toContain('# Goal');
});
