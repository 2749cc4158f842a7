import { openSample } from './sample-site';

describe('what is not modelled', () => {
  test('is a 501 that names method and path, said aloud', () => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => {});
    expect(openSample().call('GET dashboard/10000')).toMatchObject({
      status: 501,
      body: { errorMessages: [expect.stringContaining('GET /rest/api/3/dashboard/10000')] },
    });
    expect(said).toHaveBeenCalledWith(expect.stringContaining('GET /rest/api/3/dashboard/10000'));
    said.mockRestore();
  });
});

describe('failures on request', () => {
  test('break the n-th matching call and no other', () => {
    const site = openSample();
    site.jira.controls.failNext({
      method: 'GET',
      path: /\/issue\/WAY-2/,
      nth: 2,
      status: 429,
      headers: { 'retry-after': '3', 'ratelimit-reason': 'jira-burst-based' },
    });
    const statuses = ['GET issue/WAY-2', 'GET issue/WAY-4', 'GET issue/WAY-2', 'GET issue/WAY-2'].map(
      (request) => site.call(request).status,
    );
    expect(statuses).toEqual([200, 200, 429, 200]);
  });

  test('without a status, the call does what it does and its answer comes late', () => {
    const site = openSample();
    site.jira.controls.failNext({ method: 'GET', path: '/issue/WAY-2', delayMs: 30 });
    expect(site.call('GET issue/WAY-2')).toMatchObject({ status: 200, body: { key: 'WAY-2' }, delayMs: 30 });
    expect(site.call('GET issue/WAY-2').delayMs).toBeUndefined();
  });
});
