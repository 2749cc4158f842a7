import type { Site } from '../site/site';

/** What has properties; the site's own are never shown. */
type OwnerKind = 'issue' | 'project' | 'user' | 'site';

/** Whose property: an issue's or project's numeric id, an account id, or a name. */
export interface Owner {
  readonly kind: OwnerKind;
  readonly id: string;
}

/** All keys that the owner has, in alphabetical order. */
export const propertyKeys = (site: Site, owner: Owner): readonly string[] =>
  site.store
    .all<{ key: string }>('SELECT key FROM property WHERE owner_kind = ? AND owner = ?', owner.kind, owner.id)
    .map((row) => row.key);

/** The value, or undefined where the owner has no such property. */
export function readProperty(site: Site, owner: Owner, key: string): unknown {
  const sql = 'SELECT value FROM property WHERE owner_kind = ? AND owner = ? AND key = ?';
  const row = site.store.get<{ value: string }>(sql, owner.kind, owner.id, key);
  return row ? JSON.parse(row.value) : undefined;
}

/** These issues' properties by issue id; `keys` null reads them all. */
export function readIssueProperties(
  site: Site,
  issueIds: readonly number[],
  keys: readonly string[] | null,
): ReadonlyMap<number, Readonly<Record<string, unknown>>> {
  const sql = `SELECT owner, key, value FROM property WHERE owner_kind = 'issue'
    AND owner IN (SELECT CAST(value AS TEXT) FROM json_each(?)) ${keys ? 'AND key IN (SELECT value FROM json_each(?))' : ''}`;
  const values = [JSON.stringify(issueIds), ...(keys ? [JSON.stringify(keys)] : [])];
  const found = new Map<number, Record<string, unknown>>();
  for (const row of site.store.all<{ owner: string; key: string; value: string }>(sql, ...values)) {
    const issueId = Number(row.owner);
    found.set(issueId, { ...found.get(issueId), [row.key]: JSON.parse(row.value) });
  }
  return found;
}

const ALIAS_FIELD = 'property:';

/** How the index names a search alias. */
export const aliasField = (alias: string): string => `${ALIAS_FIELD}${alias.toLowerCase()}`;

function valueAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, step) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined),
      value,
    );
}

function searchable(value: unknown): readonly (string | number)[] {
  if (Array.isArray(value)) return value.flatMap(searchable);
  if (typeof value === 'number') return [value];
  return typeof value === 'string' ? [value.toLowerCase()] : [];
}

/** Makes a property's declared paths searchable; `value` undefined only clears them. */
function indexProperty(site: Site, issueId: number, property: { key: string; value: unknown }): void {
  const declared = site.entityProperties.filter(({ propertyKey }) => propertyKey === property.key);
  for (const { path, searchAlias } of declared.flatMap(({ values }) => values)) {
    if (!searchAlias) continue;
    const field = aliasField(searchAlias);
    site.store.run('DELETE FROM issue_value WHERE issue_id = ? AND field = ?', issueId, field);
    const insert = 'INSERT OR IGNORE INTO issue_value (field, value, issue_id) VALUES (?, ?, ?)';
    for (const value of searchable(valueAt(property.value, path))) site.store.run(insert, field, value, issueId);
  }
}

/** Stores a property; gives whether it is new. */
export function writeProperty(site: Site, owner: Owner, property: { key: string; value: unknown }): boolean {
  const isNew = readProperty(site, owner, property.key) === undefined;
  const sql = 'INSERT OR REPLACE INTO property (owner_kind, owner, key, value) VALUES (?, ?, ?, ?)';
  site.store.run(sql, owner.kind, owner.id, property.key, JSON.stringify(property.value));
  if (owner.kind === 'issue') indexProperty(site, Number(owner.id), property);
  return isNew;
}

/** Removes a property; gives whether there was one. */
export function removeProperty(site: Site, owner: Owner, key: string): boolean {
  if (readProperty(site, owner, key) === undefined) return false;
  const sql = 'DELETE FROM property WHERE owner_kind = ? AND owner = ? AND key = ?';
  site.store.run(sql, owner.kind, owner.id, key);
  if (owner.kind === 'issue') indexProperty(site, Number(owner.id), { key, value: undefined });
  return true;
}

/**
 * Searches by aliases that were declared after a property was written find it too. Jira would wait for the next write;
 * here an app's manifest changes while its author looks on.
 */
export function indexAllProperties(site: Site): void {
  const declared = JSON.stringify(site.entityProperties);
  const known = readProperty(site, { kind: 'site', id: 'aliases' }, 'declared');
  if (known === declared) return;
  site.store.run('DELETE FROM issue_value WHERE field LIKE ?', `${ALIAS_FIELD}%`);
  const sql = "SELECT owner, key, value FROM property WHERE owner_kind = 'issue'";
  for (const row of site.store.all<{ owner: string; key: string; value: string }>(sql)) {
    indexProperty(site, Number(row.owner), { key: row.key, value: JSON.parse(row.value) });
  }
  writeProperty(site, { kind: 'site', id: 'aliases' }, { key: 'declared', value: declared });
}
