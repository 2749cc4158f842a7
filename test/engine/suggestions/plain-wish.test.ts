import { suggestFor, told } from './told';

const drafted = (summary: string, description: string, kind: 'story' | 'enabler' | 'technical-task') => {
  const [first] = suggestFor({ summary, description }, kind, { band: 'leaning' });
  return first ? told(first) : [];
};

describe('what an item is for', () => {
  it('is no trouble that something results in', () => {
    const lines = drafted(
      'Wider name column',
      'All columns are equal. This makes it so that names are cut off.',
      'story',
    );
    expect(lines).toContain('As a [who gains from this?], I want a wider name column so that [what do they gain?]');
  });

  it('is told by the description where both are in story form and the title names no gain', () => {
    const lines = drafted(
      'As a plumber I want to snap a receipt',
      'As a plumber I want to photograph a receipt.',
      'story',
    );
    expect(lines.slice(0, 3)).toEqual([
      'As a plumber I want to snap a receipt',
      '# Story',
      'As a plumber, I want to photograph a receipt so that [what do they gain?]',
    ]);
  });

  it('is no purpose of a detail further down', () => {
    const lines = drafted(
      'Christmas without extra hands',
      'Orders stood still in December. The figures are in the deck. We show them so that nobody argues.',
      'enabler',
    );
    expect(lines).not.toContain('Nobody argues.');
  });

  it('is what a title says in passing', () => {
    const lines = drafted('Cache the price rules, so nights stay quiet', '', 'enabler');
    expect(lines.slice(1, 3)).toEqual(['# Goal', 'Nights stay quiet.']);
  });

  it('is what people can do then, in a story told by its step', () => {
    const lines = drafted('Add a log so admins can see who deleted a file', '', 'story');
    expect(lines[2]).toBe('As an admin, I want to see who deleted a file so that [what do they gain?]');
  });
});

describe('whom a story serves', () => {
  it.each([
    ['GATE AGENT - standby list by status', '', 'gate agent'],
    ['Podcaster marks where adverts go', '', 'podcaster'],
    ['Export attendance to Excel', 'For school secretaries.', 'school secretary'],
    ['City ops can draw a zone', '', 'city ops'],
    ['Contact centre can see the last call', '', 'contact centre'],
  ])('%s', (summary, description, role) => {
    const [first] = suggestFor({ summary, description }, 'story', { band: 'leaning' });
    expect(first?.questions[0]?.choices).toEqual([{ value: role, source: 'from the text' }]);
  });

  it('takes the article that fits', () => {
    expect(drafted('Contact centre can see the last call', '', 'story')).toContain(
      'As the contact centre, I want to see the last call so that [what do they gain?]',
    );
    expect(drafted('City ops can draw a zone', '', 'story')).toContain(
      'As city ops, I want to draw a zone so that [what do they gain?]',
    );
  });
});
