import { type Example, outcomeOf, suggestFor } from './told';

const EXAMPLES: readonly Example[] = [
  {
    kind: 'story',
    summary: 'Borrowers can renew a book from their phone',
    description:
      'Many of them call the desk on the last day. Renewal is refused when somebody else waits for the book.',
    title: 'Add the gain',
    asks: ['Who gains from this?', 'What does a borrower gain from renewing a book from their phone?'],
    lines: [
      'Borrowers can renew a book from their phone',
      '# Story',
      'As a borrower, I want to renew a book from my phone so that [what do they gain?]',
      '# Background',
      'Many of them call the desk on the last day.',
      '# Acceptance criteria',
      'Renewal is refused when somebody else waits for the book',
    ],
  },
  {
    kind: 'story',
    summary: 'Print a parking permit at home',
    description: '',
    title: 'Say who gains, and why',
    asks: [
      'Who gains from this?',
      'What do they gain from printing a parking permit at home?',
      'What has to be on it, and for which paper?',
      'Can it be printed again, and does the copy say so?',
    ],
    lines: [
      'Print a parking permit at home',
      '# Story',
      'As a [who gains from this?], I want to print a parking permit at home so that [what do they gain?]',
      '# Details',
      'On it: [what has to be on it, and for which paper?]',
      'Again: [can it be printed again, and does the copy say so?]',
    ],
  },
  {
    kind: 'story',
    summary: 'As a tenant I want to report a broken lift with a photo',
    description:
      'so the caretaker knows what to bring.\n\nAC1 photo from the camera or the gallery\nAC2 the caretaker sees it within a minute\nAC3 POST /reports returns 201',
    title: 'Move the how to a technical note',
    asks: ['Who gains from this?'],
    lines: [
      'As a tenant, I want to report a broken lift with a photo so that the caretaker knows what to bring',
      '# Acceptance criteria',
      'Photo from the camera or the gallery',
      'The caretaker sees it within a minute',
      '# Technical note',
      'POST /reports returns 201',
    ],
  },
  {
    kind: 'story',
    summary: 'As a curator, I want slow mode in busy rooms',
    description: '',
    title: 'Add the gain',
    asks: [
      'Who gains from this?',
      'What does a curator gain from “slow mode in busy rooms”?',
      'How would a curator see that it works?',
    ],
    lines: [
      'Slow mode in busy rooms',
      '# Story',
      'As a curator, I want slow mode in busy rooms so that [what do they gain?]',
      '# Acceptance criteria',
      '[how would they see that it works?]',
    ],
  },
  {
    kind: 'story',
    summary: 'US: refund a ride that was cut short',
    description:
      'Riders complain twice a week. Back to the wallet, without a form. Only when the ride ended by a fault of ours.',
    title: 'Add the gain',
    asks: [
      'Who gains from this?',
      'What does a rider gain from “refund a ride that was cut short”?',
      'Can part of it be given back, and how does the money travel?',
    ],
    lines: [
      'Refund a ride that was cut short',
      '# Story',
      'As a rider, I want the product to refund a ride that was cut short so that [what do they gain?]',
      '# Background',
      'Riders complain twice a week.',
      '# Acceptance criteria',
      'Back to the wallet, without a form',
      'Only when the ride ended by a fault of ours',
      '# Details',
      'Part: [can part of it be given back, and how does the money travel?]',
    ],
  },
  {
    kind: 'story',
    summary: "As a pharmacist, I'd like a warning when two medicines clash, because I cannot know all pairs by heart",
    description: '',
    title: 'Settle the details',
    asks: [
      'Who gains from this?',
      'Who gets it, at which moment, and how often at most?',
      'Can somebody turn it off, or choose another way to get it?',
    ],
    lines: [
      'As a pharmacist, I want a warning when two medicines clash because I cannot know all pairs by heart',
      '# Details',
      'When: [who gets it, at which moment, and how often at most?]',
      'Off: [can somebody turn it off, or choose another way to get it?]',
    ],
  },
  {
    kind: 'story',
    summary: '[mobile] Story: Skippers can log a mooring with one tap',
    description:
      'so that the harbour office knows who is in.\n\n**Acceptance criteria**\n- the berth is guessed from the position\n- works without a connection, sent later\n- `POST /moorings` is idempotent',
    title: 'Move the how to a technical note',
    asks: ['Who gains from this?'],
    lines: [
      '[mobile] Skippers can log a mooring with one tap',
      '# Story',
      'As a skipper, I want to log a mooring with one tap so that the harbour office knows who is in.',
      '# Acceptance criteria',
      'The berth is guessed from the position',
      'Works without a connection, sent later',
      '# Technical note',
      'POST /moorings is idempotent',
    ],
  },
  {
    kind: 'story',
    summary: 'Beekeeper gets a warning when a hive loses weight overnight',
    description:
      'A loss of 2 kg often means a swarm. Weight comes from the scale under the hive. Once a night at most.',
    title: 'Add the gain',
    asks: [
      'Who gains from this?',
      'What does a beekeeper gain from getting a warning when a hive loses weight overnight?',
      'Can somebody turn it off, or choose another way to get it?',
    ],
    lines: [
      'Beekeeper gets a warning when a hive loses weight overnight',
      '# Story',
      'As a beekeeper, I want to get a warning when a hive loses weight overnight so that [what do they gain?]',
      '# Background',
      'A loss of 2 kg often means a swarm.',
      '# Acceptance criteria',
      'Once a night at most',
      '# Technical note',
      'Weight comes from the scale under the hive',
      '# Details',
      'Off: [can somebody turn it off, or choose another way to get it?]',
    ],
  },
];

describe('a story told by who gains what and why', () => {
  it.each(EXAMPLES)('of "$summary"', (example) => {
    const { title, asks, lines } = example;
    expect(outcomeOf(example, 'rewrite')).toEqual({ title, asks, lines });
  });
});

it('tells as a story what says all of it in other words', () => {
  const summary = 'Tell me when the tank is full so the trailer comes in time';
  const [suggestion] = suggestFor({ summary, description: 'As tractor driver. push with vibration' }, 'story');
  expect(suggestion?.title).toBe('Tell who gains, and why');
  expect(suggestion?.sentence).toBe('The draft tells it as a story.');
});
