import { openSample } from './sample-site';

const site = openSample();
const FORCED = { 'accept-language': 'en', 'x-force-accept-language': 'true' };

/** Names of work types and of points, as Jira gives them to a login. */
function names(as: string, headers: Readonly<Record<string, string>> = {}) {
  const accountId = site.jira.users.find(({ name }) => name === as)?.accountId ?? '';
  const get = (path: string) =>
    site.jira.handle({ method: 'GET', path: `/rest/api/3/${path}`, as: { type: 'user', accountId }, headers }).body;
  const issue = get('issue/WAY-2') as { fields: { issuetype: { name: string } } };
  const types = get('issue/createmeta/WAY/issuetypes') as { issueTypes: { name: string }[] };
  const fields = get('field') as { id: string; name: string }[];
  return [
    issue.fields.issuetype.name,
    ...types.issueTypes.map(({ name }) => name),
    fields.find(({ id }) => id === 'customfield_10026')?.name,
  ];
}

const ENGLISH = names('member');

test('work types and fields have the names of the language in the asker’s profile', () => {
  site.jira.controls.setLanguage({ login: 'member', language: 'de' });
  expect(ENGLISH).toEqual(expect.arrayContaining(['Bug', 'Task', 'Story', 'Story Points']));
  expect(names('member')).toEqual(expect.arrayContaining(['Fehler', 'Aufgabe', 'Story', 'Story-Punkte']));
  expect(names('admin')).toEqual(ENGLISH);
});

test('the language that a request asks for counts only where it is forced', () => {
  expect(names('member', { 'accept-language': 'en' })).not.toEqual(ENGLISH);
  expect(names('member', FORCED)).toEqual(ENGLISH);
  expect(names('admin', { ...FORCED, 'accept-language': 'de-CH, en' })).toEqual(expect.arrayContaining(['Fehler']));
});
