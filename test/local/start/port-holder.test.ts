import { openServer } from '../../../local/server';
import { portHolder } from '../../../local/start/port-holder';

test('names the process that holds a port', async () => {
  const server = await openServer(0);
  const holder = portHolder(server.port);
  await server.close();
  // Where neither lsof nor ss is installed, nothing more can be said.
  expect(holder).toMatch(new RegExp(`\\(process ${process.pid}\\)$|^another process$`));
});
