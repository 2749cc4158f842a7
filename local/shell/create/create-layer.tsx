import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { Link } from '../route/link';
import { useFlags } from '../session/flags';
import { useSession } from '../session/session';
import { writeStored } from '../session/stored';
import { useKeys } from '../session/use-keys';
import { CreateProvider, type CreateStart } from './create-context';
import { CreateDialog } from './create-dialog';

/** Keeps the create dialog for the whole page, with its key C. */
export function CreateLayer({ space, children }: { readonly space: string | null; readonly children: ReactNode }) {
  const [start, setStart] = useState<CreateStart | null>(null);
  const [lastCreated, setLastCreated] = useState<string | null>(null);
  const { show } = useFlags();
  const openCreate = useCallback((given: CreateStart) => setStart({ ...(space ? { space } : {}), ...given }), [space]);
  const mayCreate = useSession().spaces.some((candidate) => candidate.mayCreate);
  useKeys(mayCreate ? { c: () => openCreate({}) } : {});
  const value = useMemo(() => ({ openCreate, mayCreate, lastCreated }), [openCreate, mayCreate, lastCreated]);
  const created = (key: string): void => {
    setStart(null);
    setLastCreated(key);
    writeStored('created', key);
    show({
      id: 'created',
      type: 'success',
      title: `${key} is created`,
      description: '',
      isAutoDismiss: true,
      actions: [],
      link: (
        <Link to={{ page: 'issue', key }} className="link">
          Open {key}
        </Link>
      ),
    });
  };
  return (
    <CreateProvider value={value}>
      {children}
      {start && <CreateDialog start={start} onClose={() => setStart(null)} onCreated={created} />}
    </CreateProvider>
  );
}
