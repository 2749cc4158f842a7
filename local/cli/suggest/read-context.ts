import type { Readable } from 'node:stream';
import { type ProjectContext, personasOf } from '../../../src/engine/index';
import { readLines } from '../read-lines';
import { UsageError } from '../usage-error';
import { type ReadItem, readItem } from './read-item';
import { workTypeOf } from './work-type-of';

/** What a context file says around any one of its project's items. */
export type Around = (item: ReadItem) => ProjectContext;

/** Knows nothing of a project but what the item says of itself. */
export const ALONE: Around = ({ issueType }) => (issueType === null ? {} : { filedAs: workTypeOf(issueType) });

/** Reads the project's other items; a line that cannot be read ends it, since half a project would mislead. */
export async function readContext(file: string, input: Readable): Promise<Around> {
  const items: ReadItem[] = [];
  let line = 0;
  for await (const text of readLines(input)) {
    line += 1;
    const item = readItem(text, line);
    if ('error' in item) throw new UsageError(`Line ${line} of ${file} cannot be read. ${item.error}`);
    items.push(item);
  }
  return aroundOf(items);
}

function aroundOf(items: readonly ReadItem[]): Around {
  const personas = personasOf(items.filter(({ verdict }) => verdict.kind === 'story').map(({ parsed }) => parsed));
  const names = new Set(items.map(({ issueType }) => issueType).filter((name) => name !== null));
  const workTypes = [...names].map(workTypeOf);
  const neighbours = items.map(({ id, summary, verdict, done }) => ({
    key: String(id),
    summary,
    kind: verdict.kind,
    done,
  }));
  const children = groupByParent(items);
  return (item) => {
    const key = String(item.id);
    return {
      ...ALONE(item),
      neighbours: neighbours.filter((one) => one.key !== key),
      children: children.get(key) ?? [],
      personas,
      workTypes,
    };
  };
}

function groupByParent(items: readonly ReadItem[]): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const { parent, summary } of items) {
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), summary]);
  }
  return children;
}
