import type { WordList } from './word-list';

/** Verbs of a step or a chore on what exists. */
export const TIDY_VERBS: WordList = {
  id: 'tidy-verbs',
  source: 'kinds-guide',
  words: `
    refactor~ clean~ cleanup remove~ delete~ drop~ deprecate~ extract~ split~ merge~ rename~ rework~ restructure~
    tidy~ consolidate~ unify~ eliminate~ retire~ prune~ dedupe~ inline~ reformat~ bump~ pin~ upgrade~ update~
    downgrade~ rebase~ backport~ port~ regenerate~ move~ replace~ convert~ rewrite~ get_rid clean_up tidy_up wire~
    hook~ mock~ stub~ scaffold~ seed~ backfill~ patch~ reindex~ decommission~ archive~ finalize~ finalise~ unpin~
    unskip~ revert~ reorganize~ reorganise~ relocate~ strip~ purge~ resync~ rotate~`,
};
