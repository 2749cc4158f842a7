import { createContext, useContext } from 'react';

/** What the dialog starts with; all of it can be changed there. */
export interface CreateStart {
  readonly space?: string;
  /** Key of the item under which the new one goes. */
  readonly parent?: string;
  /** Offer sub-task types only. */
  readonly subTask?: boolean;
}

/** How any part of the page opens the dialog, and what came of it last. */
export interface Create {
  readonly openCreate: (start: CreateStart) => void;
  /** Whether the user may create anything anywhere. */
  readonly mayCreate: boolean;
  /** Key of the item made last on this page. */
  readonly lastCreated: string | null;
}

const CreateContext = createContext<Create>({ openCreate: () => undefined, mayCreate: false, lastCreated: null });

export const CreateProvider = CreateContext.Provider;

/** Opens the dialog, and knows what was made. */
export const useCreate = (): Create => useContext(CreateContext);
