import type { Owner } from '../issue/properties';
import { propertyKeys, readProperty, removeProperty, writeProperty } from '../issue/properties';
import type { Call, Reply } from '../site/call';
import { done, ok } from '../site/call';
import { badRequest, JiraProblem } from '../site/jira-problem';
import { pathIssue, requireEdit } from './access';
import type { Route } from './route';

const LONGEST_KEY = 255;
const LONGEST_VALUE = 32_768;

/** What Jira asks of any entity property: a key of at most 255 characters and JSON of at most 32,768. */
export function checkProperty(key: string, value: unknown): void {
  if (key.trim() === '' || key.length > LONGEST_KEY) {
    throw badRequest('The property key must be between 1 and 255 characters.');
  }
  if (value === undefined) throw badRequest('The value of the property cannot be empty.');
  if (JSON.stringify(value).length > LONGEST_VALUE) {
    throw badRequest('The property value exceeds the maximum length of 32768 characters.');
  }
}

/** 404 for a property that is not there. */
const noSuchProperty = (key: string): JiraProblem =>
  new JiraProblem(404, [`The property with key '${key}' was not found. Make sure that the key is correct.`]);

/** Whose property a call means; checks what the caller may see or edit. `self` is where a key of it is found. */
type FindOwner = (call: Call, to: 'read' | 'write') => Owner & { readonly self: (key: string) => string };

/** The four operations on properties of one kind of owner. */
export function propertyRoutes(base: string, find: FindOwner): readonly Route[] {
  const keyOf = (call: Call): string => call.path.propertyKey ?? '';
  const list = (call: Call): Reply => {
    const owner = find(call, 'read');
    const keys = propertyKeys(call.site, owner);
    return ok({ keys: keys.map((key) => ({ self: owner.self(encodeURIComponent(key)), key })) });
  };
  const read = (call: Call): Reply => {
    const value = readProperty(call.site, find(call, 'read'), keyOf(call));
    if (value === undefined) throw noSuchProperty(keyOf(call));
    return ok({ key: keyOf(call), value });
  };
  const write = (call: Call): Reply => {
    const owner = find(call, 'write');
    checkProperty(keyOf(call), call.body);
    const isNew = writeProperty(call.site, owner, { key: keyOf(call), value: call.body });
    return { status: isNew ? 201 : 200 };
  };
  const remove = (call: Call): Reply => {
    const owner = find(call, 'write');
    if (!removeProperty(call.site, owner, keyOf(call))) throw noSuchProperty(keyOf(call));
    return done();
  };
  return [
    { method: 'GET', path: base, answer: list },
    { method: 'GET', path: `${base}/{propertyKey}`, answer: read },
    { method: 'PUT', path: `${base}/{propertyKey}`, answer: write },
    { method: 'DELETE', path: `${base}/{propertyKey}`, answer: remove },
  ];
}

/** Properties of one issue. Writing one changes neither the issue's history nor its update time, and sends no event. */
export const ISSUE_PROPERTIES: readonly Route[] = propertyRoutes('issue/{issueIdOrKey}/properties', (call, to) => {
  const issue = pathIssue(call);
  if (to === 'write') requireEdit(call, issue);
  const self = (key: string): string => `${call.site.baseUrl}/rest/api/3/issue/${issue.id}/properties/${key}`;
  return { kind: 'issue', id: String(issue.id), self };
});
