import { createContext, useContext } from 'react';
import type { Ask } from '../site/ask';
import type { FieldIds } from '../site/read-field-ids';
import type { Space } from '../site/read-spaces';
import type { LocalState } from '../site/read-state';

/** What the whole page shares: who looks, at which site, in which light. */
export interface Session {
  readonly state: LocalState;
  readonly login: string;
  readonly switchUser: (login: string) => void;
  readonly ask: Ask;
  readonly fieldIds: FieldIds;
  readonly spaces: readonly Space[];
  /** Reads the spaces again, after an import or a reset. */
  readonly refreshSpaces: () => Promise<void>;
  readonly colorMode: 'light' | 'dark';
  readonly toggleColorMode: () => void;
}

const SessionContext = createContext<Session | null>(null);

/** Gives the session to everything inside. */
export const SessionProvider = SessionContext.Provider;

/** The session; throws outside of its provider. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('There is no session around this component.');
  return session;
}
