import { useEffect, useState } from 'react';
import type { AppliedChange } from '../../../src/contract/apply';
import { Icon } from '../../shared/icon';
import { countOf } from '../../shared/numbers';
import { useAskAgain } from '../../shared/use-ask-again';
import { useItemCall } from '../item-calls';
import { Made } from './change-list';
import { changeName } from './happening';
import type { Busy } from './use-apply';

interface UnderWayProps {
  readonly busy: Busy;
  /** When the last plan before this one was applied; null where there is none. */
  readonly former: string | null;
}

/** What is being applied and how far it has come, shown once it takes more than a second. */
export function UnderWay({ busy, former }: UnderWayProps) {
  const progress = useProgress(busy, former);
  if (progress === null) return null;
  const { changes, isLong } = progress;
  if (!isLong || changes.length === 0) return null;
  const done = changes.filter((change) => change.done).length;
  const title = `${busy.doing === 'undo' ? 'Undoing' : 'Applying'} ${countOf(changes.length, 'change')}`;
  if (busy.doing === 'undo') {
    return (
      <section className="card under-way">
        <output className="icon-line">
          <Spinner />
          <strong>{title}</strong>
        </output>
      </section>
    );
  }
  return (
    <section className="card under-way">
      <output className="under-way-head">
        <strong>{title}</strong>
        <span className="base">{`${done} of ${changes.length}`}</span>
      </output>
      <div className="under-way-bar" aria-hidden="true">
        <div style={{ width: `${(100 * done) / changes.length}%` }} />
      </div>
      <ul className="change-list">
        {changes.map((change) => (
          <Step key={change.id} change={change} isNext={change === changes.find((one) => !one.done)} />
        ))}
      </ul>
    </section>
  );
}

const Spinner = () => <span className="spinner" aria-hidden="true" />;

function Step({ change, isNext }: { readonly change: AppliedChange; readonly isNext: boolean }) {
  const open = isNext ? <Spinner /> : <Icon name="dash" />;
  return (
    <li className={change.done || isNext ? 'icon-line' : 'icon-line subtle'}>
      {change.done ? <Icon name="check" className="icon-success" /> : open}
      <span className="change-name">
        {changeName(change)}
        <Made change={change} />
      </span>
    </li>
  );
}

const PATIENCE_MS = 1000;

/** Follows an apply by its journal, which is asked again and again; before its first word, nothing counts as done. */
function useProgress({ doing, changes }: Busy, former: string | null) {
  const call = useItemCall();
  const [isLong, setIsLong] = useState(false);
  const [known, setKnown] = useState<readonly AppliedChange[] | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  useAskAgain({
    on: doing !== 'undo',
    everyMs: PATIENCE_MS,
    ask: () => call('readApply', {}),
    take: (answer) => {
      if (!answer.ok || answer.value === null) return;
      // Until the new plan is begun, the journal is still that of the former one.
      if (doing === 'finish' || answer.value.at !== former) setKnown(answer.value.changes);
    },
  });
  const planned = changes.map((change): AppliedChange => ({ ...change, done: false, key: null }));
  return { changes: known ?? planned, isLong };
}
