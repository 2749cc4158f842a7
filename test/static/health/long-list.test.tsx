import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readAll } from '../../../static/health/list/use-rows';
import { host } from '../../support/fake-host';
import { listItemOf } from '../../support/sample-health';
import { answerWith, boxOf, openList, resetList } from './open-list';

const WALKS = Array.from({ length: 1300 }, (_, at) => listItemOf(at + 1, { summary: `Walk ${at + 1}` }));
const ROW_HEIGHT = 38;

beforeEach(resetList);

const pagesAsked = () => host.named('readHealthList').map(({ payload }) => (payload as { from: number }).from / 100);
async function search(words: string) {
  await userEvent.click(screen.getByLabelText('Search this list'));
  await userEvent.paste(words);
}
/** Some items went since the backlog was read: their pages are that much shorter. */
function answerWithout(keys: readonly string[], walks = WALKS) {
  answerWith(walks);
  const whole = host.answers.readHealthList;
  host.answers.readHealthList = async (payload) => {
    const answer = await whole?.(payload);
    if (!answer?.ok) throw new Error('The whole list answers always.');
    const items = answer.value.items.filter(({ key }) => !keys.includes(key));
    return { ok: true, value: { ...answer.value, items } };
  };
}

test('a search reads also the pages that lie before one that was scrolled to', async () => {
  answerWith(WALKS);
  openList();
  await screen.findByText('WAY-1');
  const box = document.querySelector('.list-box') as HTMLElement;
  box.scrollTop = 750 * ROW_HEIGHT;
  fireEvent.scroll(box);
  await screen.findByText('WAY-751');
  await search('walk 150');
  expect(await screen.findByText('1 of the first 1,000 items')).toBeVisible();
  await waitFor(() => expect(pagesAsked()).toEqual([0, 7, 1, 2, 3, 4, 5, 6, 8, 9]));
});

describe('where items went since the backlog was read', () => {
  test('a search reads on', async () => {
    answerWithout(['WAY-5', 'WAY-205']);
    openList();
    await screen.findByText('WAY-1');
    await search('walk 1000');
    expect(await screen.findByText('1 of the first 1,000 items')).toBeVisible();
    expect(pagesAsked()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('their rows say so, and the keyboard passes over them', async () => {
    answerWithout(['WAY-5'], WALKS.slice(0, 120));
    openList();
    await screen.findByText('WAY-1');
    const box = document.querySelector('.list-box') as HTMLElement;
    box.scrollTop = 90 * ROW_HEIGHT;
    fireEvent.scroll(box);
    expect(await screen.findByText('WAY-101')).toBeVisible();
    expect(screen.getByText('Moved or deleted since the backlog was read')).toBeVisible();
    expect(screen.queryByText('Reading…')).not.toBeInTheDocument();
    boxOf('WAY-100').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(boxOf('WAY-101')).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    expect(boxOf('WAY-100')).toHaveFocus();
  });

  test('a file has every row once', async () => {
    answerWithout(['WAY-5', 'WAY-205']);
    const asked = { query: { list: 'all' }, filters: {}, sort: { by: 'due', descending: false } } as never;
    const keys = (await readAll(asked, 5000))?.map(({ key }) => key) ?? [];
    expect(keys).toHaveLength(1298);
    expect(new Set(keys).size).toBe(1298);
    expect(await readAll(asked, 250)).toHaveLength(250);
  });
});
