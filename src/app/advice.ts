import { suggest, whatWouldChange, withoutKept } from '../engine/index';
import type { Advice } from './ports';

/** The engine's advice on what it read. Tables and code are nodes of a description, which applying a draft keeps. */
export const advice: Advice = {
  suggest: ({ parsed, verdict }, context) => suggest(parsed, verdict, context).map(withoutKept),
  whatWouldChange: ({ parsed, verdict, adaptation }) => whatWouldChange(parsed, verdict, adaptation),
};
