import { readArguments } from '../../../local/start/read-arguments';

test('without a word it starts at 8030 and keeps its data in .local', () => {
  const plain = { importFile: null, generate: null, reset: false, data: '.local', help: false, port: 8030 };
  expect(readArguments([], {})).toEqual(plain);
});

test('takes a file, a directory, a reset and a port', () => {
  const given = readArguments(['--import', 'b.csv', '--data', 'd', '--reset'], { PORT: '9000' });
  expect(given).toEqual({ importFile: 'b.csv', generate: null, reset: true, data: 'd', help: false, port: 9000 });
  expect(readArguments(['--generate', '5000'], {}).generate).toBe(5000);
});

test.each([
  [['--imprt', 'b.csv'], {}, /imprt/],
  [['b.csv'], {}, /b\.csv/],
  [['--generate', 'many'], {}, '--generate many is not a number of items from 1 to 200000.'],
  [[], { PORT: 'http' }, 'PORT=http is not a port number.'],
  [[], { PORT: '70000' }, 'PORT=70000 is not a port number.'],
])('refuses %j with %j in words', (args, environment, message) => {
  expect(() => readArguments(args, environment)).toThrow(message);
});
