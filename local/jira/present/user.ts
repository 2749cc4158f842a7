import type { Account } from '../site/accounts';
import { ACCOUNTS, findAccount } from '../site/accounts';
import type { Site } from '../site/site';
import { avatarUrl, avatarUrls } from './avatar-urls';

/** A user as issues and comments carry it. */
export function presentUser(site: Site, accountId: string | null): Readonly<Record<string, unknown>> | null {
  const account = findAccount(accountId);
  return account ? presentAccount(site, account) : null;
}

/** As `presentUser`, of an account at hand. */
export const presentAccount = (site: Site, account: Account): Readonly<Record<string, unknown>> => ({
  self: `${site.baseUrl}/rest/api/3/user?accountId=${encodeURIComponent(account.accountId)}`,
  accountId: account.accountId,
  ...(account.email && { emailAddress: account.email }),
  avatarUrls: avatarUrls(avatarUrl(site.baseUrl, 'user', ACCOUNTS.indexOf(account) + 1)),
  displayName: account.displayName,
  active: true,
  timeZone: account.zone,
  accountType: account.accountType,
});
