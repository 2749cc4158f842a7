import { useRef } from 'react';
import type { ApplyOptions } from '../../../src/contract/apply';
import type { Answer } from '../../../src/contract/problem';
import { countOf } from '../../shared/numbers';
import type { Beside } from './beside';
import { CopyDraft } from './copy-draft';
import { NotKnown } from './not-known';
import type { Workbench } from './use-workbench';

interface FootProps {
  readonly work: Workbench;
  readonly options: Answer<ApplyOptions> | null;
  /** Asks for the options once more. */
  readonly onAgain: () => void;
  readonly mayApply: boolean;
  readonly mayEdit: boolean;
  readonly busy: boolean;
  readonly beside: Beside | undefined;
  readonly onReject: () => void;
}

/** Apply and Reject, and with whose rights; without those rights, the draft can be copied. */
export function Foot({ work, options, onAgain, mayApply, mayEdit, busy, beside, onReject }: FootProps) {
  const line = useRef<HTMLParagraphElement>(null);
  const copy = work.items.length > 0 && !mayApply;
  return (
    <footer className="workbench-foot">
      <div className="actions">
        {mayApply && (
          <button type="submit" className="button primary" aria-disabled={busy}>
            {busy ? 'Applying…' : `Apply ${countOf(work.changes.length, 'change')}`}
            {beside?.inApply}
          </button>
        )}
        {copy && <CopyDraft plan={work.plan} />}
        {beside?.others(mayApply || (mayEdit && options === null))}
        {mayEdit && beside === undefined && (
          <button type="button" className="quiet-button" onClick={onReject}>
            Reject
          </button>
        )}
      </div>
      <p ref={line} tabIndex={-1} className="base">
        {mayEdit && options?.ok !== true ? (
          <NotKnown
            problem={options?.problem ?? null}
            onAgain={() => {
              onAgain();
              line.current?.focus();
            }}
          />
        ) : (
          wordsFor({ work, options, mayApply, mayEdit })
        )}
      </p>
    </footer>
  );
}

const makesItems = ({ changes }: Workbench): boolean =>
  changes.some(({ what }) => what === 'item' || what === 'subtask');

function wordsFor({
  work,
  options,
  mayApply,
  mayEdit,
}: Pick<FootProps, 'work' | 'options' | 'mayApply' | 'mayEdit'>): string {
  if (!mayEdit) return 'Nothing is changed in Jira.';
  if (!mayApply) return 'As it stands, nothing would change.';
  if (makesItems(work) && options?.ok === true && !options.value.rights.delete) {
    return 'As you, with your rights. You can undo it for 30 days; new items would then be emptied, unlinked and left for an admin.';
  }
  return 'As you, with your rights. You can undo it for 30 days.';
}
