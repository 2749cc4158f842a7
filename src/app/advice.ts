import { suggest, whatWouldChange } from '../engine/index';
import type { Advice } from './ports';

/** The engine's advice on what it read. */
export const advice: Advice = {
  suggest: ({ parsed, verdict }, context) => suggest(parsed, verdict, context),
  whatWouldChange: ({ parsed, verdict, adaptation }) => whatWouldChange(parsed, verdict, adaptation),
};
