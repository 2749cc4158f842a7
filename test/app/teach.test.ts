import { memoryWorld } from '../support/in-memory-ports';
import { describeTeaching } from '../support/teaching-suite';

describeTeaching('in memory', async () => memoryWorld());
