import { useCallback, useEffect, useState } from 'react';
import type { ApplyOptions } from '../../../src/contract/apply';
import type { Answer } from '../../../src/contract/problem';
import { useItemCall } from '../item-calls';

/** What can be done with the item here; null while it is asked, or where nothing can be done anyway. */
export function useOptions(mayEdit: boolean): {
  readonly options: Answer<ApplyOptions> | null;
  /** Whether the answer is still to come. */
  readonly awaited: boolean;
  readonly ask: () => void;
} {
  const call = useItemCall();
  const [options, setOptions] = useState<Answer<ApplyOptions> | null>(null);
  const ask = useCallback(() => {
    setOptions(null);
    void call('readApplyOptions', {}).then(setOptions);
  }, [call]);
  useEffect(() => {
    if (mayEdit) ask();
  }, [mayEdit, ask]);
  return { options, awaited: mayEdit && options === null, ask };
}
