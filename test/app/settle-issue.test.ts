import { memoryWorld } from '../support/in-memory-ports';
import { describeSettling } from '../support/settling-suite';

describeSettling('in memory', async () => memoryWorld());
