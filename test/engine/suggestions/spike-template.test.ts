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
      'Which role brings the answer back?',
    ]);
    expect(suggestion && told(suggestion, { 'time-box': '2 days', decision: 'which tiles we ship' })).toEqual([
      'Find out how to offer maps without a connection',
      '# Question',
      'How to offer maps without a connection?',
      '# Options',
      'Compare vector or raster tiles on an older phone.',
      '# Time-box',
      '2 days.',
      '# Decision it feeds',
      'Which tiles we ship.',
      '# Owner',
      '[which role brings the answer back?]',
      '# Background',
      'The map squad decides on it before sprint 12.',
    ]);
  });

  it('gives a single word its sentence', () => {
    const [suggestion] = spike({ question: 'how to offer maps without a connection', decision: 'decides' });
    expect(suggestion && told(suggestion)).toContain('The map squad decides on it before sprint 12.');
  });

  it('counts one gap as one', () => {
    const all = { question: 'how', options: 'vector or raster', 'time-box': 'sprint 12', decision: 'decides' };
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
      ['keep', 'Question, options, time-box, decision and owner are all there.'],
    ]);
  });
});
