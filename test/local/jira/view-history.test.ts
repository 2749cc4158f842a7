import { NOW, openSample } from './sample-site';

describe('what somebody looked at', () => {
  let minute = 0;
  const viewing = openSample({ now: () => new Date(Date.parse(NOW) + minute * 60_000) });
  const look = (key: string, query = '?updateHistory=true', as = 'member') => {
    minute += 1;
    viewing.call(`GET issue/${key}${query}`, { as });
  };
  const keys = (jql: string, as = 'member') =>
    (
      viewing.call('POST search/jql', { body: { jql, fields: ['key'] }, as }).body as { issues: { key: string }[] }
    ).issues.map(({ key }) => key);
  beforeAll(() => {
    look('WAY-4');
    look('WAY-2');
    look('WAY-5', '');
    look('OPS-1', '?updateHistory=true', 'admin');
  });

  test('is found by its history, last first, and is that person’s own', () => {
    expect(keys('issuekey in issueHistory() ORDER BY lastViewed DESC')).toEqual(['WAY-2', 'WAY-4']);
    expect(keys('issue in issueHistory()', 'admin')).toEqual(['OPS-1']);
    expect(keys('issue in issueHistory()', 'viewer')).toEqual([]);
  });

  test('comes first where all is sorted by it', () => {
    expect(keys('project = WAY ORDER BY lastViewed DESC').slice(0, 2)).toEqual(['WAY-2', 'WAY-4']);
  });

  test('can be asked for by its date', () => {
    expect(keys('lastViewed >= -1m')).toEqual([]);
    expect(keys('lastViewed >= -1h AND lastViewed is not EMPTY ORDER BY key')).toEqual(['WAY-2', 'WAY-4']);
    expect(keys('project = WAY AND lastViewed is EMPTY ORDER BY key')).toEqual(['WAY-1', 'WAY-3', 'WAY-5']);
  });
});
