import { ENGINE_VERSION, judge, parseItem, suggest, whatWouldChange } from '../engine/index';
import type { Engine } from './ports';

/** The engine that ships with the app. */
export const engine: Engine = {
  version: ENGINE_VERSION,
  read: (item) => {
    const parsed = parseItem(item);
    return { parsed, verdict: judge(parsed) };
  },
  suggest: ({ parsed, verdict }, context) => suggest(parsed, verdict, context),
  whatWouldChange: ({ parsed, verdict }) => whatWouldChange(parsed, verdict),
};
