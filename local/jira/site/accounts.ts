import type { Role } from '../stand-in';

/** A user of the site; `zone` is an IANA time zone, which Jira writes dates in for this user. */
export interface Account {
  readonly accountId: string;
  readonly accountType: 'atlassian' | 'app';
  readonly login: string;
  readonly displayName: string;
  readonly email: string | null;
  readonly zone: string;
  readonly role: Role;
  readonly can: string;
}

const person = (account: Omit<Account, 'accountType' | 'email'>): Account => ({
  ...account,
  accountType: 'atlassian',
  email: `${account.login}@example.com`,
});

/** Everybody on the site, the installed app's own user last. */
export const ACCOUNTS: readonly Account[] = [
  person({
    accountId: '712020:0b7c5a3e-6a5f-4d0e-9b1c-3f6f2c8e1a01',
    login: 'admin',
    displayName: 'Ada Marsh',
    zone: 'Europe/London',
    role: 'admin',
    can: 'Administers the site and its projects.',
  }),
  person({
    accountId: '712020:1c8d6b4f-7b60-4e1f-8c2d-4a703d9f2b02',
    login: 'member',
    displayName: 'Milo Brandt',
    zone: 'Europe/Berlin',
    role: 'member',
    can: 'Creates and edits issues; may not delete them.',
  }),
  person({
    accountId: '712020:2d9e7c50-8c71-4f20-9d3e-5b814ea03c03',
    login: 'viewer',
    displayName: 'Vera Lund',
    zone: 'America/New_York',
    role: 'viewer',
    can: 'Reads issues, and nothing else.',
  }),
  person({
    accountId: '712020:3eaf8d61-9d82-4031-8e4f-6c925fb14d04',
    login: 'outsider',
    displayName: 'Otto Reyes',
    zone: 'Etc/UTC',
    role: 'none',
    can: 'Sees no project.',
  }),
  {
    accountId: '712020:4fb09e72-ae93-4142-9f50-7da360c25e05',
    accountType: 'app',
    login: 'app',
    displayName: 'Installed app',
    email: null,
    zone: 'Etc/UTC',
    role: 'app',
    can: 'Reads and edits issues as the installed app.',
  },
];

const byId = new Map(ACCOUNTS.map((account) => [account.accountId, account]));
const byLogin = new Map(ACCOUNTS.map((account) => [account.login, account]));

/** The account with this id, where there is one. */
export const findAccount = (accountId: string | null): Account | undefined =>
  accountId === null ? undefined : byId.get(accountId);

/** The account with this login, where there is one. */
export const findLogin = (login: string): Account | undefined => byLogin.get(login);

/** The account with this login; throws on a login that the site does not have. */
export function accountOf(login: string): Account {
  const account = byLogin.get(login);
  if (!account) throw new Error(`There is no user ${login}; the site has ${[...byLogin.keys()].join(', ')}.`);
  return account;
}
