import { useEffect, useId, useRef, useState } from 'react';
import type { ApplyOptions } from '../../../src/contract/apply';
import type { IssueReading } from '../../../src/contract/issue-view';
import { AfterCard } from './after-card';
import { arranged, moveItem } from './arranged';
import type { Workbench } from './use-workbench';

interface AfterProps {
  readonly reading: IssueReading;
  readonly work: Workbench;
  readonly options: ApplyOptions | null;
}

/** The items as they would be, in the order in which they are made; the first one is the item itself. */
export function After({ reading, work, options }: AfterProps) {
  const id = useId();
  const { items, edits, chosen, better, plan } = work;
  const placed = arranged(items, edits);
  const { root, moved, said } = useMoved();
  const subjectType = plan.subject.workType === null ? reading.filedAs : (better ?? reading.filedAs);
  return (
    <section ref={root} className="after" aria-labelledby={id}>
      <h4 id={id}>After</h4>
      {placed.map(({ place, item }, at) => (
        <AfterCard
          key={place}
          item={item}
          place={place}
          moving={
            placed.length < 2
              ? null
              : {
                  at,
                  count: placed.length,
                  mayMove: (by) => moveItem(placed, at, by) !== null,
                  onMove: (by) => {
                    const order = moveItem(placed, at, by);
                    if (order === null) return;
                    moved(place, `Moved to ${at + by + 1} of ${placed.length}.`);
                    work.setEdits({ ...edits, order });
                  },
                }
          }
          reading={reading}
          filedAs={at > 0 ? (options?.filedAs[item.kind] ?? null) : subjectType}
          done={at === 0 && chosen.done && options !== null ? options.definitionOfDone[item.kind] : null}
          edits={edits}
          onEdit={work.setEdits}
        />
      ))}
      <output className="unseen">{said}</output>
    </section>
  );
}

/** Keeps the focus in what was moved, and says where it is now. */
function useMoved() {
  const root = useRef<HTMLElement>(null);
  const wanted = useRef<number | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (wanted.current === null) return;
    root.current?.querySelector<HTMLElement>(`[data-place="${wanted.current}"] textarea`)?.focus();
    wanted.current = null;
  });
  return {
    root,
    said,
    moved: (place: number, words: string) => {
      wanted.current = place;
      setSaid(words);
    },
  };
}
