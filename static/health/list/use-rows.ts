import { useCallback, useEffect, useRef, useState } from 'react';
import type { HealthList, HealthListItem, HealthListSort } from '../../../src/contract/health-list-view';
import type { Problem } from '../../../src/contract/problem';
import type { HealthFilters } from '../../../src/engine/health/filters';
import type { HealthListQuery } from '../../../src/engine/health/health-list';
import { call } from '../../shared/backend';

export interface Asked {
  readonly query: HealthListQuery;
  readonly filters: HealthFilters;
  readonly sort: HealthListSort;
}

export type RowsByPlace = ReadonlyMap<number, HealthListItem>;

/** What is known of a list so far. */
export interface Rows {
  /** The newest answer, for its counts; null before the first. */
  readonly list: HealthList | null;
  /** Rows by their place in the list, from 0, as far as they were loaded. */
  readonly items: RowsByPlace;
  /** Whether the item of a place has gone since the backlog was read. */
  readonly isGone: (place: number) => boolean;
  readonly problem: Problem | null;
  /** Loads the pages that hold these places. */
  readonly need: (from: number, to: number) => void;
  /** Loads the first page that is missing among so many rows; asked again with each page, it loads all of them. */
  readonly needNext: (rows: number) => void;
  readonly reload: () => void;
}

const PAGE = 100;

type Known = Pick<Rows, 'list' | 'items' | 'problem'> & {
  /** Pages that were read; one may be short of items that have gone. */
  readonly pages: ReadonlySet<number>;
};

const NOTHING: Known = { list: null, items: new Map(), problem: null, pages: new Set() };

/** A list that is loaded page by page as it is looked at; another question starts it over. */
export function useRows(asked: Asked): Rows {
  const question = JSON.stringify(asked);
  const [known, setKnown] = useState(NOTHING);
  const [turn, setTurn] = useState(0);
  const current = useRef({ question, turn, pages: new Set<number>() });

  const load = useCallback(async (page: number) => {
    const mine = current.current;
    if (mine.pages.has(page)) return;
    mine.pages.add(page);
    const answer = await call('readHealthList', {
      ...(JSON.parse(mine.question) as Asked),
      from: page * PAGE,
      size: PAGE,
    });
    if (mine !== current.current) return;
    if (!answer.ok) mine.pages.delete(page);
    setKnown((before) => (answer.ok ? withPage(before, answer.value) : { ...before, problem: answer.problem }));
  }, []);
  useEffect(() => {
    current.current = { question, turn, pages: new Set() };
    setKnown((before) => ({ ...NOTHING, list: before.list }));
    void load(0);
  }, [question, turn, load]);
  const need = useCallback(
    (from: number, to: number) => {
      for (let page = Math.floor(from / PAGE); page <= Math.floor(to / PAGE); page += 1) void load(page);
    },
    [load],
  );
  const { items, pages, ...rest } = known;
  const needNext = useCallback(
    (rows: number) => {
      const page = firstMissing(pages);
      if (page * PAGE < rows) void load(page);
    },
    [pages, load],
  );
  const isGone = (place: number) => pages.has(Math.floor(place / PAGE)) && !items.has(place);
  return { ...rest, items, isGone, need, needNext, reload: useCallback(() => setTurn((before) => before + 1), []) };
}

function firstMissing(pages: ReadonlySet<number>): number {
  let page = 0;
  while (pages.has(page)) page += 1;
  return page;
}

function withPage({ items, pages }: Known, page: HealthList): Known {
  const more = page.items.map((item, at) => [page.from + at, item] as const);
  return {
    list: page,
    items: new Map([...items, ...more]),
    pages: new Set(pages).add(page.from / PAGE),
    problem: null,
  };
}

/** Every row of a list, at most `most`, for a file; null where Jira stopped answering. */
export async function readAll(asked: Asked, most: number): Promise<readonly HealthListItem[] | null> {
  const all: HealthListItem[] = [];
  let total = most;
  // A page may be short of items that have gone: the next one begins where it does all the same.
  for (let from = 0; from < Math.min(total, most); from += PAGE) {
    const answer = await call('readHealthList', { ...asked, from, size: PAGE });
    if (!answer.ok) return null;
    all.push(...answer.value.items);
    total = answer.value.total;
  }
  return all.slice(0, most);
}
