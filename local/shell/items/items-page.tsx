import { type FormEvent, useCallback, useEffect, useState } from 'react';
import { ItemRow } from '../backlog/item-row';
import { SpaceHead } from '../backlog/space-head';
import { counted } from '../parts/counted';
import { Icon } from '../parts/icon';
import { Loading } from '../parts/loading';
import { Message } from '../parts/message';
import { Link } from '../route/link';
import { go } from '../route/use-route';
import { useSession } from '../session/session';
import { useAnswer } from '../session/use-answer';
import { useLive } from '../session/use-live';
import type { Problem } from '../site/answer';
import type { Space } from '../site/read-spaces';
import { searchItems } from '../site/search-items';
import { toJql } from './to-jql';
import './items-page.css';

const STEP = 100;
const EXAMPLES = [
  'trueStoryKind = spike',
  'labels = kind-technical-task AND issuetype = Story',
  'statusCategory = Done',
];

interface ItemsPageProps {
  /** Null: all spaces. */
  readonly space: Space | null;
  readonly query: string;
}

/** Items that a query finds: JQL, a key or plain words. */
export function ItemsPage({ space, query }: ItemsPageProps) {
  return (
    <>
      {space ? <SpaceHead space={space} tab="items" /> : <h1 className="items-head">Items</h1>}
      {space && <QueryBox space={space} query={query} />}
      <Results key={query} space={space} query={query} />
    </>
  );
}

function QueryBox({ space, query }: { readonly space: Space; readonly query: string }) {
  const [text, setText] = useState(query);
  useEffect(() => setText(query), [query]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    go({ page: 'items', space: space.key, query: text.trim() });
  };
  return (
    <search>
      <form className="query-box" onSubmit={submit}>
        <span className="field-with-icon">
          <Icon name="search" />
          <input
            type="search"
            aria-label={`Search ${space.name}, or JQL`}
            placeholder="Words, a key, or JQL"
            autoComplete="off"
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </span>
        <button type="submit" className="button">
          Search
        </button>
      </form>
    </search>
  );
}

function Results({ space, query }: ItemsPageProps) {
  const { ask, fieldIds, spaces } = useSession();
  const [atMost, setAtMost] = useState(STEP);
  const jql = toJql(query, space ? [space.key] : spaces.map(({ key }) => key));
  const load = useCallback(() => searchItems(ask, fieldIds, { jql, atMost }), [ask, fieldIds, jql, atMost]);
  const [found, reload] = useAnswer(load);
  useLive(() => void reload());
  return (
    <section className="results" aria-label="Results">
      <p className="jql-line">
        <span className="hint">JQL</span> <code>{jql}</code>
      </p>
      {found.state === 'loading' && <Loading what="the items" />}
      {found.state === 'problem' && <QueryProblem problem={found.problem} space={space} />}
      {found.state === 'ready' && found.value.items.length === 0 && (
        <Message icon="search" title="No item matches">
          <Examples space={space} />
        </Message>
      )}
      {found.state === 'ready' && found.value.items.length > 0 && (
        <>
          <output className="note">
            {found.value.more ? 'The first ' : ''}
            {counted(found.value.items.length, 'item')}
          </output>
          <ul className="item-rows">
            {found.value.items.map((item) => (
              <ItemRow key={item.id} item={item} />
            ))}
          </ul>
          {found.value.more && (
            <button type="button" className="button more-items" onClick={() => setAtMost(atMost + STEP)}>
              Show {STEP} more
            </button>
          )}
        </>
      )}
    </section>
  );
}

function QueryProblem({ problem, space }: { readonly problem: Problem; readonly space: Space | null }) {
  if (problem.status === 0) {
    return <Message icon="warn" title="The local server does not answer" tone="warning" />;
  }
  return (
    <Message icon="info" title="This query cannot be answered" tone="information">
      <ul className="problem-list">
        {problem.messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      <Examples space={space} />
    </Message>
  );
}

function Examples({ space }: { readonly space: Space | null }) {
  return (
    <p className="examples">
      Queries that work:
      {EXAMPLES.map((query) => (
        <Link key={query} to={{ page: 'items', space: space?.key ?? null, query }} className="link">
          {query}
        </Link>
      ))}
    </p>
  );
}
