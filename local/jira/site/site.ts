import type { EntityProperty, Identity, JiraEvent, Language } from '../stand-in';
import type { Store } from '../store/store';
import type { Account } from './accounts';
import { ACCOUNTS, findAccount } from './accounts';
import type { Catalog } from './catalog';
import type { Permissions } from './permissions';

/** What every resource works with. */
export interface Site {
  readonly store: Store;
  readonly catalog: Catalog;
  readonly permissions: Permissions;
  readonly entityProperties: readonly EntityProperty[];
  readonly baseUrl: string;
  /** How long the search knows nothing of a new issue. */
  readonly search: { lagMs: number };
  /** The language of a login's profile; English where none is set. */
  readonly languages: Map<string, Language>;
  now(): number;
  /** Sends the event once the call's writes are committed. */
  publish(event: JiraEvent): void;
  /** The next number of this counter, from `first` on. */
  next(counter: string, first: number): number;
  /** Lets the counter go on after this number. */
  skipTo(counter: string, value: number): void;
}

/** The account behind an identity; null for anonymous callers and for people who are not on the site. */
export function accountBehind(identity: Identity): Account | null {
  if (identity.type === 'anonymous') return null;
  if (identity.type === 'app') return ACCOUNTS.find((account) => account.accountType === 'app') ?? null;
  return findAccount(identity.accountId) ?? null;
}
