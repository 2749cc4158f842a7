import type { WordList } from './word-list';

/** Verbs whose outcome is knowledge or a decision. */
export const ASKS_FOR_KNOWLEDGE: WordList = {
  id: 'asks-for-knowledge',
  source: 'kinds-guide',
  words: `
    investigate~ research~ explore~ evaluate~ assess~ analyze~ analyse~ determine~ prototype~ spike~ experiment~
    benchmark~ brainstorm~ shortlist~ diagnose~ clarify~ estimate~ study studying compare~ decide~ understand~
    discover~ survey~ interview~ hypothesize~ hypothesise~ shadow~ measure~ scope~ trial~ tally~ quantify~ find~_out
    figure~_out look~_into look~_at work~_out try_out trying_out get_to_the_bottom weigh~_up weigh~ read_up rule_out
    scope_out size_up pick_between choose~_between see_if see_whether check_if check_whether test_whether test_if
    think~_about think~_through learn~_how learn~_what learn~_why establish~_whether establish~_if poc
    proof_of_concept`,
};
