import { type StandInWorld, standInWorld } from '../support/stand-in-world';
import { describeTeaching } from '../support/teaching-suite';

const open: StandInWorld[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((world) => world.close()));
});

describeTeaching('with the real adapters', async () => {
  const world = standInWorld();
  open.push(world);
  return world;
});
