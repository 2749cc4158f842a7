import type { WordList } from './word-list';

/** Phrases with a word of failure in which nothing of the product fails. */
export const NO_FAILURE: WordList = {
  id: 'no-failure',
  source: 'corpus',
  words: `
    error+_message+ error+_page+ error_handling fail~_test+ test+_fail~ test+_failure+ bug_report+ error+_log+
    error+_code+ error+_rate+ crash_report+ flaky_test+ fail~_over fail~_build+ build+_fail~ report~_bug+
    error+_budget+ missing_test+ missing_doc+ missing_documentation build_error+ compile~_error+ compilation_error+
    error_report~ fail~_payment+ lost_password+ missing_unit lost_property lost_card+ lost_luggage test+_broken
    broken_test+ break~_down break~_up lunch_break coffee_break tax_break twice_a twice_daily not_found_page
    404_page bug_fix bug_fixes error_free invalid_input fail_fast validation_error+ inform~_about_error+`,
};
