import { describeSettling } from '../support/settling-suite';
import { type StandInWorld, standInWorld } from '../support/stand-in-world';

const open: StandInWorld[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((world) => world.close()));
});

describeSettling('with the real adapters', async () => {
  const world = standInWorld();
  open.push(world);
  return world;
});
