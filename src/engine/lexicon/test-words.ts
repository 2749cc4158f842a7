import type { WordList } from './word-list';

/** Testing as work. */
export const TEST_WORDS: WordList = {
  id: 'test-words',
  source: 'kinds-guide',
  words: `
    test+ testing unit_test+ integration_test+ e2e junit coverage test_case+ test_data assertion+ flaky cypress
    playwright selenium test_suite regression_test+ smoke_test+ test_plan test_script+ jest mocha pytest testng
    spec+ contract_test+ load_test+`,
};
