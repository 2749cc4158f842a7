import { ENGINE_VERSION, judge, NO_ADAPTATION, parseItem } from '../engine/index';
import type { Engine } from './ports';

/** The engine that ships with the app. */
export const engine: Engine = {
  version: ENGINE_VERSION,
  read: (item, adaptation = NO_ADAPTATION) => {
    const parsed = parseItem(item);
    return { parsed, verdict: judge(parsed, adaptation), adaptation };
  },
};
