import { SMALL_BACKLOG } from '../support/small-backlog';
import { type StandIn, startStandIn } from '../support/stand-in';
import { inBrowser } from './support/in-browser';

inBrowser('screens while Jira fails', (open) => {
  let site: StandIn;
  beforeAll(async () => {
    site = await startStandIn({ pages: true, backlog: SMALL_BACKLOG });
  });
  afterAll(() => site.close());

  test('the health page says that Jira did not answer, and opens when asked again', async () => {
    const failure = { method: 'POST', path: '/search/approximate-count', status: 503 };
    expect((await site.call('member', 'POST /local/fail', failure)).status).toBe(200);
    const page = await open();
    await page.goto(`${site.url}/spaces/ABC/apps/backlog-health`);
    const screen = page.frameLocator('iframe[title="Backlog health"]');
    await screen.getByRole('alert').getByText('Jira did not answer').waitFor();
    await screen.getByRole('button', { name: 'Try again' }).click();
    await screen.getByRole('button', { name: 'Read 2 items' }).waitFor();
  });
});
