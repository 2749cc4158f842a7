import { useId, useState } from 'react';
import { useCreate } from '../create/create-context';
import { Icon } from '../parts/icon';
import { kindOfLabel } from '../parts/kinds';
import { LabelChip } from '../parts/label-chip';
import { Link } from '../route/link';
import { readStored, useStored } from '../session/stored';
import type { Item } from '../site/item';
import './first-steps.css';

const EXAMPLE = 'WAY-142';

/** Three steps for someone who sees this for the first time: create an item, see its label, read why. */
export function FirstSteps({ items }: { readonly items: readonly Item[] }) {
  const head = useId();
  const [hidden, setHidden] = useStored('steps-hidden', 'no');
  const [since] = useState(() => readStored('created'));
  const { openCreate, mayCreate, lastCreated } = useCreate();
  if (hidden === 'yes' || !mayCreate) return null;
  const key = lastCreated ?? since;
  const created = items.find((item) => item.key === key);
  const label = created?.labels.find((candidate) => kindOfLabel(candidate) !== null);
  // Without a label too: its panel says why there is none.
  const example = created ?? exampleOf(items);
  return (
    <section className="first-steps" aria-labelledby={head}>
      <h2 id={head}>See what each item really is, in three steps</h2>
      <ol>
        <Step done={created !== undefined} title="Create an item">
          {created ? (
            <span>{created.key} is there.</span>
          ) : (
            <button type="button" className="link-button" onClick={() => openCreate({})}>
              Write one in your own words
            </button>
          )}
        </Step>
        <Step done={label !== undefined} title="See its label">
          {label ? (
            <LabelChip label={label} />
          ) : (
            <span>It arrives a moment after you save, where the words are clear.</span>
          )}
        </Step>
        <Step done={false} title="Read why">
          {example && (
            <Link to={{ page: 'issue', key: example.key }} className="link">
              Open {example.key}
            </Link>
          )}
        </Step>
      </ol>
      <button type="button" className="icon-button" aria-label="Hide the three steps" onClick={() => setHidden('yes')}>
        <Icon name="cross" />
      </button>
    </section>
  );
}

// The best one to read in the demo; in any other backlog the first that carries a label.
function exampleOf(items: readonly Item[]): Item | undefined {
  const labelled = items.find(({ labels }) => labels.some((label) => kindOfLabel(label) !== null));
  return items.find(({ key }) => key === EXAMPLE) ?? labelled ?? items[0];
}

interface StepProps {
  readonly done: boolean;
  readonly title: string;
  readonly children: React.ReactNode;
}

function Step({ done, title, children }: StepProps) {
  return (
    <li className={done ? 'step step-done' : 'step'}>
      <span className="step-mark">{done && <Icon name="check" />}</span>
      <div>
        <strong>
          {title}
          {done && <span className="hidden"> (done)</span>}
        </strong>
        <div className="step-text">{children}</div>
      </div>
    </li>
  );
}
