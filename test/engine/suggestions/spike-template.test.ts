import { classify } from '../../../src/engine';
import { SPIKE_NEEDS, type SpikeNeed, type Verdict } from '../../../src/engine/verdict/verdict';
import { suggestFor, told } from './told';

const ITEM = {
  summary: 'Find out how to offer maps without a connection',
  description: 'Compare vector or raster tiles on an older phone. The map squad decides on it before sprint 12.',
};

/** What the verdict found for each need, as quotes of the item. */
function needs(found: Partial<Record<SpikeNeed, string>>): Verdict['spikeNeeds'] {
  return SPIKE_NEEDS.map((need) => {
    const quote = found[need];
    if (quote === undefined) return { need, evidence: null };
    const part = ITEM.summary.includes(quote) ? 'summary' : 'description';
    const start = ITEM[part].indexOf(quote);
    return { need, evidence: { part, start, end: start + quote.length, quote } };
  });
}

const spike = (found: Partial<Record<SpikeNeed, string>>) => suggestFor(ITEM, 'spike', { spikeNeeds: needs(found) });

describe('the template of a spike', () => {
  it('asks for what is open and quotes what is there', () => {
    const [suggestion] = spike({
      question: 'how to offer maps without a connection',
      options: 'vector or raster tiles',
    });
    expect(suggestion?.title).toBe('Fill the three gaps');
    expect(suggestion?.sentence).toBe('Three short questions; your words go into the description.');
    expect(suggestion?.questions.map(({ ask }) => ask)).toEqual([
      'How long is enough?',
      'What will you decide with it?',
      'Who has done it before, here or elsewhere?',
    ]);
    expect(suggestion && told(suggestion, { 'time-box': '2 days', decision: 'which tiles we ship' })).toEqual([
      'Find out how to offer maps without a connection',
      '# Question',
      'How to offer maps without a connection?',
      '# Options',
      'Compare vector or raster tiles on an older phone.',
      '# Background',
      'The map squad decides on it before sprint 12.',
      '# Time-box',
      '2 days.',
      '# Decision it feeds',
      'Which tiles we ship.',
      '# Details',
      'Others: [who has done it before, here or elsewhere?]',
    ]);
  });

  it('gives a single word its sentence', () => {
    const [suggestion] = spike({ question: 'how to offer maps without a connection', decision: 'decides' });
    expect(suggestion && told(suggestion)).toContain('The map squad decides on it before sprint 12.');
  });

  it('counts one gap as one', () => {
    const all = { question: 'how', options: 'vector or raster', 'time-box': 'sprint 12', owner: 'map squad' };
    const [suggestion] = spike(all);
    expect([suggestion?.title, suggestion?.sentence]).toEqual([
      'Fill the gap',
      'One short question; your words go into the description.',
    ]);
  });

  it('leaves a whole spike as it is', () => {
    const all = {
      question: 'how',
      options: 'vector',
      'time-box': 'sprint 12',
      decision: 'decides',
      owner: 'map squad',
    };
    expect(spike(all).map(({ type, sentence }) => [type, sentence])).toEqual([
      ['keep', 'Question, time-box and decision are all there.'],
    ]);
  });
});

describe('what a spike gives', () => {
  const SPIKES: readonly (readonly [summary: string, description: string, lines: readonly string[]])[] = [
    [
      'Why do buyers leave at the last step?',
      '',
      ['# Question', 'Why do buyers leave at the last step?', '# Time-box'],
    ],
    ['SPIKE - barcode vs RFID', '', ['# Question', 'Barcode or RFID?', '# Time-box']],
    [
      'Investigate the growth of the export queue (2 GB a week)',
      'Dumps are on the share.',
      [
        '# Question',
        'What is behind the growth of the export queue?',
        '# Background',
        'Dumps are on the share.',
        '# Time-box',
      ],
    ],
    [
      'Evaluate badge readers for the side gates',
      '',
      ['# Question', 'Should we use badge readers for the side gates?', '# Time-box'],
    ],
    [
      'Ring ten former members',
      'Ask them why they left and never came back. The list is with the desk.',
      ['# Question', 'Ask them why they left and never came back.', '# Background'],
    ],
    [
      'Measure shuttles vs. lifts vs. cranes on the June orders',
      '',
      ['# Question', 'Shuttles, lifts or cranes on the June orders?', '# Time-box'],
    ],
    ['Find the best place for the gate sensors', '', ['# Question', 'What is the best place for the gate sensors?']],
    ['Costs of a second gate', '', ['# Question', 'What are the costs of a second gate?', '# Time-box']],
    [
      'Gate sensors',
      'Find out whether the desk can read them at night.',
      ['# Question', 'Can the desk read them at night?', '# Time-box'],
    ],
    ['Ask eight guards how they close the gates', '', ['# Question', 'How do they close the gates?', '# Time-box']],
    [
      'Choose a sensor for the gates',
      'Three makers sent samples (Alba, Bora or Cielo).',
      [
        '# Question',
        'Which sensor for the gates should we use?',
        '# Options',
        'Alba, Bora or Cielo.',
        '# Background',
        'Three makers sent samples (Alba, Bora or Cielo).',
        '# Time-box',
        '[how long is enough?]',
      ],
    ],
    [
      'Can the desk replace the paper list?',
      'Acceptance criteria\n* a page for the guards',
      [
        '# Question',
        'Can the desk replace the paper list?',
        '# Done when',
        'A page for the guards',
        '# Time-box',
        '[how long is enough?]',
        '# Decision it feeds',
        '[what will you decide with it?]',
      ],
    ],
    [
      'Why do guards leave the gate open?',
      'Take up to four days. Bring back the causes, and which one or two we go after. Another part of the desk will from that day on be responsible for every single gate that a guard has left open at night.',
      ['# Question', 'Why do guards leave the gate open?', '# Time-box', 'Four days.', '# Background'],
    ],
    [
      'Badges for guards?',
      'Is it worth the change or do we wait. One week, then a list for the board.',
      [
        '# Question',
        'Badges for guards?',
        'Is it worth the change or do we wait.',
        '# Time-box',
        'One week.',
        '# Done when',
        'A list for the board',
        '# Decision it feeds',
      ],
    ],
    [
      'Watching the gates at night',
      'It would be good to investigate the best way to see open gates. As a guard I want to see open gates so that I can close them.',
      [
        '# Question',
        'What is the best way to see open gates?',
        '# Background',
        'It would be good to investigate the best way to see open gates. As a guard I want to see open gates so that I can close them.',
      ],
    ],
    [
      'Trial of repeaters in the cold store',
      'If it is not better than cables we drop it.',
      ['# Decision it feeds', 'If it is not better than cables we drop it.', '# Question'],
    ],
  ];

  it.each(SPIKES)('is asked or told: %s', (summary, description, lines) => {
    const { spikeNeeds } = classify({ summary, description });
    const [suggestion] = suggestFor({ summary, description }, 'spike', {
      spikeNeeds: spikeNeeds.length > 0 ? spikeNeeds : SPIKE_NEEDS.map((need) => ({ need, evidence: null })),
    });
    expect(suggestion && told(suggestion).slice(1, lines.length + 1)).toEqual(lines);
  });

  it('takes what hangs on the answer for its decision', () => {
    const description = 'If it is not better than cables we drop it.';
    const [suggestion] = suggestFor({ summary: 'Trial of repeaters', description }, 'spike', {
      spikeNeeds: SPIKE_NEEDS.map((need) => ({ need, evidence: null })),
    });
    expect(suggestion && told(suggestion)).toContain(description);
    expect(suggestion?.questions.map(({ id }) => id)).not.toContain('decision');
  });

  it('asks every question of the description', () => {
    const description = 'How fast is it? What does it cost?';
    const [suggestion] = suggestFor({ summary: 'Can we print at home?', description }, 'spike', {
      spikeNeeds: SPIKE_NEEDS.map((need) => ({ need, evidence: null })),
    });
    expect(suggestion && told(suggestion).slice(1, 5)).toEqual([
      '# Question',
      'Can we print at home?',
      'How fast is it?',
      'What does it cost?',
    ]);
  });

  const none = SPIKE_NEEDS.map((need) => ({ need, evidence: null }));

  it('asks what a list of questions asks, marked or not', () => {
    const description =
      'Questions\n\n* Time from gate to desk at night\n* Is there a receipt? Some say so.\n\nOne week.';
    const [suggestion] = suggestFor({ summary: 'Try badges', description }, 'spike', { spikeNeeds: none });
    expect(suggestion && told(suggestion).slice(1, 5)).toEqual([
      '# Question',
      'Time from gate to desk at night.',
      'Is there a receipt? Some say so.',
      '# Time-box',
    ]);
  });

  it('takes what is set for no option', () => {
    const [summary, description] = ['Which readers for the gate?', 'Gates have no config options of their own.'];
    const quote = 'options';
    const start = description.indexOf(quote);
    const spikeNeeds = none.map((one) =>
      one.need === 'options'
        ? { ...one, evidence: { part: 'description' as const, start, end: start + quote.length, quote } }
        : one,
    );
    const [suggestion] = suggestFor({ summary, description }, 'spike', { spikeNeeds });
    const lines = suggestion ? told(suggestion) : [];
    expect(lines[lines.indexOf('# Background') + 1]).toBe('Gates have no config options of their own.');
  });
});
