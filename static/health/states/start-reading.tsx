import { Icon } from '../../shared/icon';
import { KindTile } from '../../shared/kind-tile';
import { KIND_ORDER } from '../../shared/kinds';
import { countOf } from '../../shared/numbers';

interface StartReadingProps {
  /** Jira's estimate of the number of items. */
  readonly about: number;
  readonly onStart: () => void;
}

/** Before a backlog is read for the first time: what that does, and what it does not. */
export function StartReading({ about, onStart }: StartReadingProps) {
  return (
    <section className="card start-reading">
      <p className="tiles" aria-hidden="true">
        {KIND_ORDER.map((kind) => (
          <KindTile key={kind} kind={kind} small />
        ))}
      </p>
      <h2>See what this backlog is made of</h2>
      <p className="subtle">
        Summaries and descriptions are read once, then only what changes. It takes about a minute for 1,000 items.
      </p>
      <button type="button" className="button primary" onClick={onStart}>
        Read {countOf(about, 'item')}
      </button>
      <ul className="small subtle">
        <li className="icon-line">
          <Icon name="check" />
          Nothing is written to your items
        </li>
        <li className="icon-line">
          <Icon name="check" />
          <span>
            Counts and kinds are kept, not the text; a draft you apply keeps the former wording for 30 days, so that it
            can be undone
          </span>
        </li>
      </ul>
    </section>
  );
}
