import { act, render } from '@testing-library/react';
import type { Answer } from '../../../src/contract/problem';
import { useAskAgain } from '../../../static/shared/use-ask-again';

const FAILED = { ok: false, problem: { code: 'jira-unavailable', where: 'asking' } } as const;
const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

let asked: ((answer: Answer<string>) => void)[];
let taken: (string | null)[];
function Asking({ on = true }: { readonly on?: boolean }) {
  useAskAgain<string>({
    on,
    everyMs: 1000,
    ask: () => new Promise((resolve) => asked.push(resolve)),
    take: (answer) => taken.push(answer.ok ? answer.value : null),
  });
  return null;
}
const answer = (given: Answer<string>) => act(async () => asked.at(-1)?.(given));

beforeEach(() => {
  jest.useFakeTimers();
  asked = [];
  taken = [];
});
afterEach(() => jest.useRealTimers());

test('the next question waits for the answer to the last', async () => {
  render(<Asking />);
  await pass(999);
  expect(asked).toHaveLength(0);
  await pass(10_000);
  expect(asked).toHaveLength(1);
  await answer({ ok: true, value: 'first' });
  await pass(999);
  expect(asked).toHaveLength(1);
  await pass(1);
  expect(asked).toHaveLength(2);
  expect(taken).toEqual(['first']);
});

test('a failure does not end it: it is asked again, later', async () => {
  render(<Asking />);
  await pass(1000);
  await answer(FAILED);
  await pass(3999);
  expect(asked).toHaveLength(1);
  await pass(1);
  expect(asked).toHaveLength(2);
  expect(taken).toEqual([null]);
});

test('nothing is asked while it is off, and an answer that comes then is dropped', async () => {
  const { rerender } = render(<Asking />);
  await pass(1000);
  rerender(<Asking on={false} />);
  await answer({ ok: true, value: 'late' });
  await pass(10_000);
  expect(taken).toEqual([]);
  expect(asked).toHaveLength(1);
  rerender(<Asking />);
  await pass(1000);
  expect(asked).toHaveLength(2);
});
