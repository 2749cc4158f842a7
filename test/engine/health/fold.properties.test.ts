import fc from 'fast-check';
import {
  type HealthListQuery,
  type HealthPicture,
  type HealthRow,
  KINDS,
  type Kind,
  listPlaces,
  MARK,
  mostWorth,
  pictureOf,
  prepare,
} from '../../../src/engine/index';
import { FINDING_IDS, type FindingId } from '../../../src/engine/verdict/verdict';
import { backlogOf, EPIC_TYPE, NO_FILTERS, row, TODAY } from '../../support/rows';

const STATUSES = ['to-do', 'in-progress', 'done'] as const;
const whole = { filters: NO_FILTERS, compare: null, today: TODAY };

const fields = fc.record({
  kind: fc.constantFrom(...KINDS, null),
  issueType: fc.integer({ min: 1, max: 4 }),
  status: fc.constantFrom(...STATUSES),
  sprints: fc.subarray([1, 2, 3, 4, 5]),
  parent: fc.constantFrom(null, 500, 501),
  points: fc.constantFrom(null, 1, 3, 8, 21),
  marks: fc.integer({ min: 0, max: 31 }),
  gaps: fc.integer({ min: 0, max: 31 }),
  criteria: fc.integer({ min: 0, max: 3 }),
  layer: fc.constantFrom(null, 'screen', 'interface'),
  found: fc.subarray([...FINDING_IDS]),
  blocks: fc.constantFrom([], [10_001], [10_002, 10_003]),
  confidence: fc.integer({ min: 40, max: 99 }),
  rank: fc.constantFrom('', 'a', 'b', 'c'),
});

interface Text {
  readonly kind: Kind | null;
  readonly marks: number;
  readonly criteria: number;
}

/** What the engine may find on such a text. */
const FINDS: Partial<Record<FindingId, (text: Text) => boolean>> = {
  'forced-story': ({ kind, marks }) => kind !== 'story' && (marks & MARK.storyForm) !== 0,
  'missing-ends': ({ kind, marks }) => kind === 'story' && (marks & MARK.gain) === 0,
  'technical-criteria': (text) => tellsStory(text) && text.criteria > 0,
  'implementation-detail': (text) => tellsStory(text),
  'missing-value': ({ kind }) => kind === 'enabler' || kind === 'technical-task',
  'mixed-item': ({ kind }) => kind !== 'spike',
  'too-large': ({ kind }) => kind === 'story' || kind === 'enabler',
};
const tellsStory = ({ kind, marks }: Text) => kind === 'story' || (marks & MARK.storyForm) !== 0;

const backlog = fc.array(fields, { maxLength: 60 }).map((all) => [
  ...[500, 501].map((id) => row({ id, scope: 'epic', kind: null, issueType: EPIC_TYPE })),
  ...all.map(({ kind, status, ...rest }, at) =>
    row({
      ...rest,
      id: 10_001 + at,
      kind,
      whyNone: kind === null ? 'close' : null,
      status,
      doneOn: status === 'done' ? TODAY - at : null,
      gaps: kind === 'spike' ? rest.gaps : 0,
      found: rest.found.filter((id) => kind !== null && (FINDS[id]?.({ ...rest, kind }) ?? true)),
    }),
  ),
]);

const picture = (rows: readonly HealthRow[], part = {}): HealthPicture =>
  pictureOf(prepare(backlogOf(rows)), { ...whole, ...part });

/** Every number of a picture that counts items in view, by its path. */
function countsOf({ items, read, notClassified, outOfScope, mix, matrix, truthfulness, technicalWork }: HealthPicture) {
  const { debt: _debt, ...technical } = technicalWork;
  const flat = new Map<string, number>();
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'number') flat.set(path, value);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
  };
  visit({ items, read, notClassified, outOfScope, kinds: mix.items, points: mix.points, truthfulness, technical }, '');
  for (const { kind, issueType, count } of matrix.cells) flat.set(`${kind} as ${issueType}`, count);
  return flat;
}

describe('the fold', () => {
  test('the order of rows does not matter', () => {
    fc.assert(
      fc.property(backlog, fc.infiniteStream(fc.nat()), (rows, numbers) => {
        const shuffled = rows
          .map((one) => ({ one, at: numbers.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(picture(shuffled)).toEqual(picture(rows));
        const ids = (all: readonly HealthRow[]) =>
          mostWorth(prepare(backlogOf(all)), all.keys(), 5).best.map(({ id }) => id);
        expect(ids(shuffled)).toEqual(ids(rows));
      }),
      { numRuns: 50 },
    );
  });

  test('what filters take apart adds up again', () => {
    fc.assert(
      fc.property(backlog, (rows) => {
        const parts = STATUSES.map((status) =>
          countsOf(picture(rows, { filters: { ...NO_FILTERS, statuses: [status] } })),
        );
        for (const [path, count] of countsOf(picture(rows)))
          expect([path, parts.reduce((sum, part) => sum + (part.get(path) ?? 0), 0)]).toEqual([path, count]);
      }),
      { numRuns: 50 },
    );
  });

  test('no number passes its base, and the score is the sum of its parts', () => {
    fc.assert(
      fc.property(backlog, (rows) => {
        const { checks, truthfulness, slicing, technicalWork, score } = picture(rows);
        const { splitItems: _items, epics: _epics, ...sliced } = slicing;
        for (const share of [...checks, ...Object.values({ ...truthfulness, ...sliced, ...technicalWork })])
          expect(share.count).toBeLessThanOrEqual(share.of);
        if (score === null) return;
        expect(score.value).toBe(Math.round(score.parts.reduce((sum, { points }) => sum + points, 0)));
        expect(score.value).toBeLessThanOrEqual(100);
      }),
      { numRuns: 50 },
    );
  });

  test('a number and the list behind it agree', () => {
    fc.assert(
      fc.property(backlog, (rows) => {
        const prepared = prepare(backlogOf(rows));
        for (const [query, count] of numbersWithLists(pictureOf(prepared, whole)))
          expect([query, listPlaces(prepared, query, whole).length]).toEqual([query, count]);
      }),
      { numRuns: 50 },
    );
  });
});

/** Numbers of a picture, with the lists that they open. */
function numbersWithLists(picture: HealthPicture): readonly (readonly [HealthListQuery, number])[] {
  const { mix, truthfulness, slicing, technicalWork, flow, matrix } = picture;
  return [
    ...KINDS.map((kind) => [{ list: kind }, mix.items[kind]] as const),
    [{ list: 'forced-story' }, truthfulness.forcedStories.count],
    [{ list: 'circular-ends' }, truthfulness.gainRepeatsStep.count],
    [{ list: 'too-large' }, slicing.tooLarge.count],
    [{ list: 'too-thin' }, slicing.tooThin.count],
    [{ list: 'epic-without-story' }, slicing.epicsWithoutStory.count],
    [{ list: 'orphan' }, technicalWork.tiedToNoStory.count],
    [{ list: 'spike-without-decision' }, technicalWork.spikesWithoutDecision.count],
    [{ list: 'carried-over' }, flow.carriedOver?.count ?? 0],
    ...flow.steps.flatMap(({ id, items }) =>
      KINDS.map((kind) => [{ list: 'finished', step: id, kind }, items[kind]] as const),
    ),
    ...matrix.cells.map(
      ({ kind, issueType, count }) => [{ list: 'all', kind: kind ?? 'none', issueType }, count] as const,
    ),
  ];
}
