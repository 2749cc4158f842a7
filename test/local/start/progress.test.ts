import { createProgress } from '../../../local/start/progress';

function output(isTTY: boolean) {
  const written: string[] = [];
  return { written, stream: { isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream };
}

test('a terminal gets one line that moves and ends', () => {
  const { written, stream } = output(true);
  const progress = createProgress(stream);
  for (let done = 1; done <= 100; done += 1) progress.count('Loading', done, 100);
  expect(written).toEqual(['\rLoading: 1 of 100', '\rLoading: 100 of 100\n']);
});

test('a log gets plain lines, few of them', () => {
  const { written, stream } = output(false);
  const progress = createProgress(stream);
  progress.step('Building.');
  for (let done = 1; done <= 100; done += 1) progress.count('Loading', done, 100);
  expect(written).toEqual(['Building.\n', 'Loading: 1 of 100\n', 'Loading: 100 of 100\n']);
});
