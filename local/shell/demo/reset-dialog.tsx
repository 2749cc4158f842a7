import { useState } from 'react';
import { Dialog } from '../parts/dialog';
import { go } from '../route/use-route';
import { useFlags } from '../session/flags';
import { useSession } from '../session/session';

/** Puts the demo back to where it began, after asking. */
export function ResetDialog({ onClose }: { readonly onClose: () => void }) {
  const { ask, refreshSpaces } = useSession();
  const { show } = useFlags();
  const [busy, setBusy] = useState(false);
  const reset = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const answer = await ask('/local/reset', { method: 'POST', body: {} });
    await refreshSpaces();
    onClose();
    const title = answer.ok ? 'The demo is back to where it began' : 'The data could not be reset';
    show({
      id: 'reset',
      type: answer.ok ? 'success' : 'warning',
      title,
      description: answer.ok ? '' : answer.problem.messages.join(' '),
      isAutoDismiss: true,
      actions: [],
    });
    if (answer.ok) go({ page: 'home' });
  };
  return (
    <Dialog title="Reset the data" onClose={onClose}>
      <p>
        Everything that was created, edited or imported here goes away, and the two demo spaces are loaded again as they
        were. It takes a few seconds.
      </p>
      <div className="dialog-foot">
        <button type="button" className="button button-subtle" onClick={onClose}>
          Cancel
        </button>
        <button type="button" className="button button-primary" onClick={() => void reset()}>
          {busy ? 'Resetting…' : 'Reset the data'}
        </button>
      </div>
    </Dialog>
  );
}
