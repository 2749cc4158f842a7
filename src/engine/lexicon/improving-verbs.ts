import type { WordList } from './word-list';

/** Verbs that make a quality better. */
export const IMPROVING_VERBS: WordList = {
  id: 'improving-verbs',
  source: 'safe-enablers',
  words: `
    improve~ optimize~ optimise~ speed~ reduce~ tune~ boost~ minimize~ minimise~ strengthen~ harden~ stabilize~
    stabilise~ scale~ shard~ partition~ replicate~ cache~ isolate~ decouple~ modularize~ modularise~ automate~
    standardize~ standardise~ centralize~ centralise~ containerize~ containerise~ dockerize~ parallelize~
    parallelise~ encrypt~ secure~ monitor~ migrate~ adopt~ roll_out rollout virtualize~ throttle~ instrument~
    archive~`,
};
