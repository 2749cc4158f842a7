import { useCallback, useEffect, useRef, useState } from 'react';
import type { IssueReading } from '../../src/contract/issue-view';
import type { Kind } from '../../src/engine/kinds';
import type { DisagreeActions } from './disagree';
import { Panel } from './panel';
import { Sidebar } from './sidebar';
import type { IssueState } from './use-issue';
import type { Keeping } from './workbench/session';
import { useApply } from './workbench/use-apply';

/** What an item that was read is drawn with. */
export interface ReadingViewProps {
  readonly reading: IssueReading;
  readonly layout: 'sidebar' | 'panel';
  readonly actions: Pick<IssueState, 'keep' | 'letWordsDecide' | 'change'>;
  readonly keeping: Keeping;
  readonly forDraft: boolean;
}

/** An item that was read, in the layout that fits its frame; says what became of an action and moves the focus there. */
export function ReadingView({ reading, layout, actions, keeping, forDraft }: ReadingViewProps) {
  const root = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const after = useCallback((words: string) => {
    setSaid(words);
    root.current?.querySelector('h2')?.focus();
  }, []);

  const applying = useApply(actions.change);
  const { outcome } = applying;
  useEffect(() => {
    if (outcome?.of !== 'undo' || !('came' in outcome) || outcome.came.state !== 'undone') return;
    after(
      outcome.came.left.length === 0 ? 'Undone. The item is as it was.' : 'Undone, apart from what was edited since.',
    );
  }, [outcome, after]);

  const disagree: DisagreeActions = {
    keep: async (kind: Kind | null) => {
      const problem = await actions.keep(kind);
      if (problem === null) after('Kept. It is your team’s call now.');
      return problem;
    },
    letWordsDecide: async () => {
      const problem = await actions.letWordsDecide();
      if (problem === null) after('The words decide again.');
      return problem;
    },
  };
  const Layout = layout === 'sidebar' ? Sidebar : Panel;
  return (
    <div ref={root}>
      <Layout
        key={reading.key}
        reading={reading}
        actions={disagree}
        applying={applying}
        keeping={keeping}
        forDraft={forDraft}
      />
      <output className="unseen">{said}</output>
    </div>
  );
}
