import fc from 'fast-check';
import type { Answers } from '../../../src/engine/drafting/draft';
import { KINDS } from '../../../src/engine/kinds';
import { family } from '../../../src/engine/suggestions/asking/family';
import { SPIKE_DEEDS } from '../../../src/engine/suggestions/asking/spike-deeds';
import { STORY_DEEDS } from '../../../src/engine/suggestions/asking/story-deeds';
import { TECHNICAL_DEEDS } from '../../../src/engine/suggestions/asking/technical-deeds';
import { singular } from '../../../src/engine/suggestions/singular';
import { stem } from '../../../src/engine/suggestions/stem';
import { TEMPLATE_WORDS } from '../../../src/engine/suggestions/template-words';
import { suggestFor, told, written } from './told';

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** What questions of deeds are made of: fixed sentences, reviewed like the template words. */
const QUESTION_WORDS: ReadonlySet<string> = new Set(
  [...STORY_DEEDS, ...SPIKE_DEEDS, ...TECHNICAL_DEEDS]
    .map(family)
    .flatMap(({ why, asks }) => wordsOf([why ?? '', ...asks.flatMap(({ label, ask }) => [label, ask])].join(' '))),
);

/** Words of a draft that neither the item, nor the answers, nor the list of template words hold. */
function invented(lines: readonly string[], sources: readonly string[]): readonly string[] {
  const given = wordsOf(sources.join(' '));
  const exact = new Set(given);
  const stems = new Set(given.flatMap((word) => [stem(word), stem(singular(word))]));
  return wordsOf(lines.join(' ')).filter((word) => {
    if (/\p{N}/u.test(word)) return !exact.has(word);
    return !TEMPLATE_WORDS.has(word) && !QUESTION_WORDS.has(word) && !exact.has(word) && !stems.has(stem(word));
  });
}

const role = fc.constantFrom(
  'developer',
  'QA',
  'system',
  'visitor',
  'warehouse clerk',
  'site manager',
  'team',
  'API',
  'guest',
);
const people = fc.constantFrom(
  'visitors',
  'our customers',
  'admins',
  'children',
  'people',
  'staff',
  'guests and members',
  'a nurse',
);
const deed = fc.constantFrom(
  'add or view pictures',
  'upload a scan and share it with a doctor',
  'see when their order ships',
  'manage their account',
  'book, move and cancel a slot',
  'find 3 open seats in row B12',
  'log in',
);
const step = fc.constantFrom(
  'a way to keep and fetch scans',
  'to add an index on line_item(usage_date)',
  'PII columns encrypted',
  'a PatientMapper',
  'to migrate 40 tables to UTC',
);
const sentence = fc.constantFrom(
  'Scans are lost after 30 days.',
  'Use S3 with signed URLs.',
  'It must answer within 200 ms.',
  'Done when\n- GET /scans returns the list\n- a scan of 10 MB opens',
  'h3. Acceptance criteria\n* the list shows 20 guides',
  'Given a guide\nWhen I open it\nThen I see it',
  'Tech: new table scan_log; retry on 429; purge job',
  'Dev tasks:\n- migration for scan_log\n- PUT /scans\n- form',
  '**Why** auditors asked twice in Q3',
  '{code}select 1{code}',
  'Customers can export their data so that they keep a copy.',
  'Permits, appeals, bay suspensions, season tickets, cashless, refunds, letters, and reports.',
  'AC\n- if it is Sunday, it is free\n- unless a guest pays\n- only when open\n- later also boats\n- within 2 seconds',
  'How do we tell guests from members?',
);
const summary = fc.oneof(
  fc
    .tuple(role, step, people, deed)
    .map(([who, what, whose, can]) => `As a ${who}, I want ${what} so that ${whose} can ${can}`),
  fc.tuple(people, deed).map(([whose, can]) => `[web] ${whose} can ${can}`),
  fc.tuple(step, people, deed).map(([what, whose, can]) => `SHOP-7: ${what} so that ${whose} can ${can}`),
  fc.tuple(role, step).map(([who, what]) => `As a ${who} I want ${what} so that I can use it`),
  deed,
  fc.tuple(people, deed, step).map(([whose, can, what]) => `Rebuild ${what}; ${whose} ${can}`),
  fc.tuple(step, people).map(([what, whose]) => `Late alert ${what} for ${whose}`),
  fc.string({ unit: 'binary' }),
);
const item = fc.record({
  summary,
  description: fc.oneof(
    { weight: 4, arbitrary: fc.array(sentence, { maxLength: 5 }).map((parts) => parts.join('\n\n')) },
    fc.string({ unit: 'binary' }),
  ),
});
const kind = fc.constantFrom(...KINDS, null);
const large = fc.constantFrom({}, {
  findings: [{ id: 'too-large', says: 'Several goals in one item', evidence: [] }],
} as const);
const CONTEXT = {
  neighbours: ['Visitors can view pictures of a scan', 'Guests can upload scans', 'Book a slot'].map((title, at) => ({
    key: `K-${at}`,
    summary: title,
    kind: 'story' as const,
  })),
  personas: [{ role: 'ranger', stories: 3 }],
  children: ['Migration for scan_log'],
  filedAs: { name: 'Story', fits: ['story'] as const },
  workTypes: [{ name: 'Task', fits: ['technical-task', 'enabler'] as const }],
};
const answers: fc.Arbitrary<Answers> = fc.dictionary(
  fc.constantFrom('role', 'gain-1', 'gain-2', 'value', 'done', 'waits', 'check'),
  fc.constantFrom('so that I lose nothing', 'an editor', '12 seconds', 'x', ' '),
);

describe('a draft', () => {
  it('holds no word that neither the item nor the person gave', () => {
    fc.assert(
      fc.property(
        fc.record({ item, kind, answers, large }),
        ({ item: given, kind: verdictKind, answers: said, large: more }) => {
          for (const suggestion of suggestFor(given, verdictKind, { ...more, context: CONTEXT })) {
            expect(
              invented(
                [...told(suggestion, said), ...written(suggestion, said)],
                [given.summary, given.description, ...Object.values(said)],
              ),
            ).toEqual([]);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('asks each question once, and has a slot for each', () => {
    fc.assert(
      fc.property(item, kind, large, (given, verdictKind, more) => {
        for (const { outline, questions } of suggestFor(given, verdictKind, { ...more, context: CONTEXT })) {
          const ids = questions.map(({ id }) => id);
          const lines = outline.flatMap(({ summary: title, sections }) => [
            title,
            ...sections.flatMap((one) => one.lines),
          ]);
          const slots = lines.flat().flatMap((part) => ('slot' in part ? [part.slot] : []));
          expect(new Set(ids).size).toBe(ids.length);
          expect([...new Set(slots)].sort()).toEqual([...ids].sort());
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['then ', 'add and view ', ', ', 'card, ', '[a|b', 'has by ', 'table ', 'x; ', '(', '"a, ', 'for bakers '])(
    'is made of a long run of %j in little time',
    (words) => {
      const description = `Users can ${words.repeat(39_000 / words.length)}`;
      const start = process.cpuUsage().user;
      for (const one of KINDS) suggestFor({ summary: description, description }, one);
      // A quadratic walk takes several seconds here.
      expect(process.cpuUsage().user - start).toBeLessThan(1_500_000);
    },
  );

  it('answers every item that has a kind', () => {
    fc.assert(
      fc.property(item, fc.constantFrom(...KINDS), large, (given, verdictKind, more) => {
        expect(suggestFor(given, verdictKind, more).length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('rests on a list of at most 150 template words', () => {
    expect(TEMPLATE_WORDS.size).toBeLessThanOrEqual(150);
  });
});
