import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Every endpoint that the app calls, and the scope that it takes. */
const CALLS = [
  ['post', '/rest/api/3/bulk/issues/fields', 'write:jira-work'],
  ['get', '/rest/api/3/bulk/queue/{taskId}', 'read:jira-work'],
  ['get', '/rest/api/3/field', 'read:jira-work'],
  ['get', '/rest/api/3/issue/{issueIdOrKey}', 'read:jira-work'],
  ['put', '/rest/api/3/issue/{issueIdOrKey}', 'write:jira-work'],
  ['put', '/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}', 'write:jira-work'],
  ['delete', '/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}', 'write:jira-work'],
  ['delete', '/rest/api/3/issue/{issueIdOrKey}', 'write:jira-work'],
  ['get', '/rest/api/3/issue/{issueIdOrKey}/editmeta', 'read:jira-work'],
  ['get', '/rest/api/3/issue/{issueIdOrKey}/transitions', 'read:jira-work'],
  ['post', '/rest/api/3/issue/{issueIdOrKey}/transitions', 'write:jira-work'],
  ['post', '/rest/api/3/issue/bulk', 'write:jira-work'],
  ['get', '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes', 'read:jira-work'],
  ['get', '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}', 'read:jira-work'],
  ['post', '/rest/api/3/issueLink', 'write:jira-work'],
  ['delete', '/rest/api/3/issueLink/{linkId}', 'write:jira-work'],
  ['get', '/rest/api/3/issueLinkType', 'read:jira-work'],
  ['post', '/rest/api/3/issue/bulkfetch', 'read:jira-work'],
  ['post', '/rest/api/3/issue/properties', 'write:jira-work'],
  ['get', '/rest/api/3/mypermissions', 'read:jira-work'],
  ['get', '/rest/api/3/project/search', 'read:jira-work'],
  ['get', '/rest/api/3/project/{projectIdOrKey}', 'read:jira-work'],
  ['get', '/rest/api/3/project/search', 'read:jira-work'],
  ['post', '/rest/api/3/search/approximate-count', 'read:jira-work'],
  ['post', '/rest/api/3/search/jql', 'read:jira-work'],
  ['get', '/rest/api/3/task/{taskId}', 'read:jira-work'],
] as const;
const DESCRIPTION = '../shared/reference/jira-openapi.json';

const unnamed = (path: string) => path.replace(/\?.*/, '').replace(/\$?\{[^}]*\}/g, '{}');
const code = readdirSync('src/forge').map((file) => readFileSync(`src/forge/${file}`, 'utf8'));

describe('calls to Jira', () => {
  test('the list is what the code calls', () => {
    const called = code.flatMap((text) => [...text.matchAll(/route`([^`]+)`/g)].map(([, path = '']) => unnamed(path)));
    expect([...new Set(called)].sort()).toEqual([...new Set(CALLS.map(([, path]) => unnamed(path)))].sort());
  });

  test('every path is made by `route`, which escapes what is put into it', () => {
    const text = code.join('\n');
    expect(text.match(/assumeTrustedRoute|routeFromAbsolute/g)).toBeNull();
    expect(text.match(/\/rest\//g)?.length).toBe(text.match(/route`\/rest\//g)?.length);
  });

  test('the manifest asks for the scopes of these calls, and storage, and nothing else', () => {
    const { permissions } = parse(readFileSync('manifest.yml', 'utf8'));
    expect([...permissions.scopes].sort()).toEqual(
      [...new Set(['storage:app', ...CALLS.map(([, , scope]) => scope)])].sort(),
    );
  });

  if (existsSync(DESCRIPTION)) {
    test.each(CALLS)('%s %s is in Jira’s description, with the scope %s', (method, path, scope) => {
      const { paths } = JSON.parse(readFileSync(DESCRIPTION, 'utf8'));
      const scopes: readonly { state: string; scopes: readonly string[] }[] =
        paths[path][method]['x-atlassian-oauth2-scopes'];
      expect(scopes.find(({ state }) => state === 'Current')?.scopes).toEqual([scope]);
    });
  } else {
    test.skip(`Jira’s own description of its API is not at ${DESCRIPTION}`, () => {});
  }
});
