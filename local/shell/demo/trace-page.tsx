import { useEffect, useRef, useState } from 'react';
import * as v from 'valibot';
import { Message } from '../parts/message';
import { useSession } from '../session/session';
import { useLiveEvents } from '../session/use-live';
import { then } from '../site/answer';
import { type Ask, shaped } from '../site/ask';
import './trace-page.css';

const Calls = v.object({
  calls: v.array(
    v.object({
      n: v.number(),
      at: v.string(),
      method: v.string(),
      path: v.string(),
      status: v.number(),
      as: v.string(),
      ms: v.number(),
    }),
  ),
});

type TracedCall = v.InferOutput<typeof Calls>['calls'][number];

const EVERY_MS = 1000;
const KEPT = 500;

/** Every call that reaches Jira, newest first, while the page is open. */
export function TracePage() {
  const { ask } = useSession();
  const [text, setText] = useState('');
  const [who, setWho] = useState('');
  const [calls, gone] = useTrace(ask);
  const shown = calls.filter((call) => fits(call, text, who));
  return (
    <>
      <header className="page-head">
        <h1>Request trace</h1>
        <p className="note">
          Each REST call to Jira, by whom, with what answer. The app’s own calls are those as “app”; pictures are left
          out.
        </p>
      </header>
      <search className="filters" aria-label="Calls">
        <input
          type="search"
          aria-label="Filter by method, path or status"
          placeholder="PUT, /search, 404"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <fieldset className="pills">
          <legend className="hidden">By whom</legend>
          {['', 'app', 'people'].map((value) => (
            <label key={value} className={who === value ? 'pill pill-set' : 'pill'}>
              <input
                type="radio"
                name="who"
                className="hidden"
                checked={who === value}
                onChange={() => setWho(value)}
              />
              {value === '' ? 'Everybody' : value === 'app' ? 'The app' : 'People'}
            </label>
          ))}
        </fieldset>
        <output className="note">
          {shown.length} of {calls.length} calls
        </output>
      </search>
      {gone && <Message icon="warn" title="The local server does not answer" tone="warning" />}
      {shown.length > 0 ? <TraceTable calls={shown} /> : <p className="note">No call fits yet.</p>}
    </>
  );
}

function TraceTable({ calls }: { readonly calls: readonly TracedCall[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section className="trace" tabIndex={0} aria-label="Calls, newest first">
      <table>
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">As</th>
            <th scope="col">Call</th>
            <th scope="col">Answer</th>
            <th scope="col">ms</th>
          </tr>
        </thead>
        <tbody>
          {calls.map(({ n, at, method, path, status, as, ms }) => (
            <tr key={`${n} ${at}`} className={status >= 400 ? 'trace-refused' : undefined}>
              <td>{new Date(at).toLocaleTimeString('en-GB')}</td>
              <td>{as}</td>
              <td className="trace-path">
                <strong>{method}</strong> {path}
              </td>
              <td>{status}</td>
              <td>{ms}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const merge = (fresh: readonly TracedCall[], before: readonly TracedCall[]): readonly TracedCall[] => {
  const known = new Set(before.map(({ n, at }) => `${n} ${at}`));
  return [...fresh.filter(({ n, at }) => !known.has(`${n} ${at}`)).reverse(), ...before].slice(0, KEPT);
};

function fits(call: TracedCall, text: string, who: string): boolean {
  if (who === 'app' && call.as !== 'app') return false;
  if (who === 'people' && call.as === 'app') return false;
  const line = `${call.method} ${call.path} ${call.status} ${call.as}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/[\s,]+/)
    .every((word) => line.includes(word));
}

function useTrace(ask: Ask): readonly [readonly TracedCall[], boolean] {
  const [calls, setCalls] = useState<readonly TracedCall[]>([]);
  const [gone, setGone] = useState(false);
  const last = useRef(0);
  // A server that was started again counts from one.
  useLiveEvents((event) => {
    if (event.type === 'connection') last.current = 0;
  });
  useEffect(() => {
    const read = async (): Promise<void> => {
      const answer = await then(ask(`/local/trace?after=${last.current}`), shaped(Calls));
      setGone(!answer.ok);
      if (!answer.ok || answer.value.calls.length === 0) return;
      const { calls: all } = answer.value;
      last.current = Math.max(...all.map(({ n }) => n));
      const fresh = all.filter(({ path }) => !path.includes('/universal_avatar/'));
      setCalls((before) => merge(fresh, before));
    };
    void read();
    const timer = setInterval(() => void read(), EVERY_MS);
    return () => clearInterval(timer);
  }, [ask]);
  return [calls, gone];
}
