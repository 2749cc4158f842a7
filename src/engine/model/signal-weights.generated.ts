import type { Row } from './points';

/**
 * Log-odds that each signal adds when it is seen, in the order of `SIGNALS`: story, enabler, spike, technical task, defect,
 * unclear, which sum to 0. One list of numbers, as a list for each signal takes longer to load. Written by tools/train.
 */
export const SIGNAL_WEIGHTS: readonly number[] = [
  0.23, -0.14, -0.08, 0.17, -0.13, -0.05, // adds-screen
  0.61, -0.36, -0.19, -0.17, 0.01, 0.1, // allows-person
  0.02, 0.11, -0.08, 0.15, -0.14, -0.06, // behind-the-screen
  -0.22, -0.25, 0.59, 0.08, -0.13, -0.07, // body-opens-with-investigation
  -0.03, 0.49, -0.01, -0.07, -0.14, -0.24, // breadth
  0.23, 0.3, -0.36, 0.06, 0.06, -0.29, // build-and-release
  -0.16, 0.16, 0.01, 0.19, -0.11, -0.09, // builder-gains
  -0.28, -0.2, -0.01, 0.62, -0.08, -0.05, // builder-wants-step
  0.29, 0.15, -0.19, 0.12, -0.29, -0.08, // check-by-use
  -0.16, 0.11, 0.04, 0.28, -0.17, -0.1, // chore-of-the-team
  0.1, 0.07, -0.03, 0.14, -0.16, -0.12, // code-as-object
  -0.08, 0.08, -0.06, 0.13, 0.1, -0.17, // code-in-description
  0.09, -0.1, -0.12, 0.17, 0.14, -0.18, // code-in-summary
  -0.09, 0.69, -0.2, -0.06, -0.2, -0.14, // compliance
  -0.01, -0.12, -0.15, 0.05, 0.4, -0.17, // contrast
  -0.32, -0.36, 0.97, 0.03, -0.23, -0.09, // decision-ahead
  0.36, -0.11, -0.39, -0.03, 0.07, 0.1, // default-or-option
  0.09, 0.14, -0.08, -0.06, -0.13, 0.04, // developers-in-text
  -0.15, -0.17, -0.11, 0.53, -0.05, -0.05, // document-opening
  -0.25, -0.35, -0.06, 0.91, -0.14, -0.11, // document-work
  -0.09, -0.22, 0.74, -0.07, -0.28, -0.08, // doubt
  0.42, -0.07, -0.02, -0.26, -0.11, 0.04, // easier-to-use
  0.01, 0, -0.12, 0, 0.16, -0.05, // failure-in-description
  -0.33, -0.29, -0.03, -0.08, 0.97, -0.24, // failure-in-summary
  -0.22, -0.25, 0.88, -0.22, -0.06, -0.13, // field-work
  -0.09, -0.35, -0.16, 0.38, 0.26, -0.04, // file-name
  -0.23, 0.16, 0.45, -0.19, -0.13, -0.06, // findings-awaited
  0.02, -0.24, 0, -0.16, 0.34, 0.04, // first-person-report
  0.34, -0.28, 0.02, -0.15, -0.05, 0.12, // first-person-want
  0.03, 0.29, 0.1, -0.21, -0.02, -0.19, // gain-of-system
  0.09, 0, 0.59, -0.13, -0.44, -0.11, // how-and-which
  0.02, -0.15, -0.06, 0.18, 0.03, -0.02, // http-request
  -0.05, -0.11, -0.11, 0.14, 0.11, 0.02, // identifier-in-description
  -0.16, -0.24, 0.04, 0.3, 0.17, -0.11, // identifier-in-summary
  0.01, 0.23, -0.27, 0.18, -0.04, -0.11, // improves-platform
  -0.05, 0.75, -0.35, 0.05, -0.28, -0.12, // improving-opening
  -0.3, 0.54, -0.13, -0.03, -0.22, 0.14, // inner-debt
  -0.23, 0.01, 0.72, -0.26, -0.21, -0.03, // investigation-in-description
  -0.3, -0.31, 0.96, -0.14, -0.04, -0.17, // investigation-in-summary
  -0.56, -0.41, 1.82, -0.25, -0.33, -0.27, // investigation-opening
  -0.17, -0.06, -0.09, 0.39, -0.02, -0.05, // layer-of-feature
  -0.04, 0.19, 0.05, 0.25, -0.15, -0.3, // making-opening
  -0.2, 0.59, 0.16, -0.18, -0.36, -0.01, // measured-figure
  -0.02, -0.21, -0.17, -0.18, -0.06, 0.64, // message-to-someone
  -0.31, 0.15, 0.12, 0.05, -0.08, 0.07, // migration
  0.19, -0.27, -0.06, -0.02, 0.22, -0.06, // moment-of-failure
  0.02, -0.04, -0.01, 0.05, 0.02, -0.04, // named-technology
  -0.01, -0.3, 0.12, 0.15, 0.04, 0, // narrowness
  0.13, 0.15, -0.11, -0.1, 0.18, -0.25, // negation
  -0.03, 0.17, -0.14, 0.04, 0.05, -0.09, // nothing-to-see
  0.37, -0.11, -0.01, -0.1, -0.11, -0.04, // noticeable-speed
  0.24, 0, -0.1, -0.07, -0.1, 0.03, // offer-opening
  0.1, -0.18, 0.69, -0.26, -0.23, -0.12, // or-in-title
  1.12, -0.04, -0.26, -0.37, -0.28, -0.17, // outside-role
  0.12, 0.09, -0.26, 0.09, 0.02, -0.06, // outsider-gains
  -0.16, 0.14, -0.02, 0.17, -0.27, 0.14, // part-of-something
  0.05, -0.18, -0.26, 0.01, 0.39, -0.01, // pasted-code
  0.01, 0.49, 0.2, -0.22, -0.15, -0.33, // pay-off
  0.23, -0.04, -0.08, 0.02, 0.15, -0.28, // people-in-description
  0.06, 0.01, 0.03, 0.03, 0.01, -0.14, // people-in-summary
  0.47, -0.01, -0.01, -0.17, -0.16, -0.12, // person-can
  0.32, -0.12, -0.02, -0.02, -0.09, -0.07, // personal-gain
  -0.14, -0.19, 0.01, -0.19, 0.37, 0.14, // picture-of-it
  -0.32, -0.21, -0.15, -0.23, -0.06, 0.97, // placeholder
  0.17, 0.24, 0.11, -0.15, -0.15, -0.22, // platform-as-object
  -0.11, 0.22, 0.01, 0.04, 0.03, -0.19, // platform-in-description
  -0.15, 0.33, -0.19, 0.03, 0.03, -0.05, // platform-in-summary
  0.35, -0.28, 0.03, 0.07, -0.14, -0.03, // product-for-developers
  -0.02, -0.15, 0.46, -0.1, -0.32, 0.13, // proof-of-concept
  -0.21, 0.43, 0.19, -0.09, -0.13, -0.19, // quality-in-description
  -0.32, 0.3, 0.21, -0.1, 0.07, -0.16, // quality-in-summary
  -0.18, -0.45, 0.5, -0.21, -0.13, 0.47, // question-in-description
  -0.19, -0.29, 0.54, -0.23, -0.25, 0.42, // question-mark
  -0.06, -0.18, 0.53, -0.1, -0.06, -0.13, // question-opening
  -0.41, -0.02, -0.14, 0.04, 0.39, 0.14, // regression
  -0.18, 0.01, 0.02, 0.13, -0.08, 0.1, // release-work
  0.23, -0.03, 0.01, -0.14, -0.01, -0.06, // screen-in-description
  0.2, -0.04, -0.25, -0.01, 0.17, -0.07, // screen-in-summary
  -0.03, 0.54, -0.27, -0.21, 0.23, -0.26, // security
  0.32, 0.14, -0.04, -0.09, -0.13, -0.2, // should-in-description
  0.43, -0.16, -0.22, -0.07, 0.32, -0.3, // should-in-summary
  0.03, 0.03, -0.09, 0.06, 0, -0.03, // single-unit
  -0.06, -0.07, 0.64, -0.24, -0.16, -0.11, // spike-by-name
  -0.16, 0.04, -0.03, -0.15, 0.29, 0.01, // stack-trace
  -0.32, -0.18, -0.48, -0.01, 1.07, -0.08, // state-of-affairs
  -0.14, 0.32, -0.09, 0.01, -0.02, -0.08, // stays-up
  -0.48, -0.17, -0.03, -0.18, 0.7, 0.16, // steps-to-reproduce
  -0.15, 0.11, 0.08, -0.03, 0.08, -0.09, // structure-in-summary
  -0.49, 0.4, -0.18, 0.43, -0.1, -0.06, // system-as-role
  -0.17, 0.22, 0.12, 0.25, -0.34, -0.08, // team-as-role
  -0.26, -0.01, 0.8, 0.1, -0.54, -0.09, // team-speaks
  0.04, 0.05, -0.02, 0.08, -0.11, -0.04, // technical-check
  -0.4, 0.04, 0.25, 0.6, -0.52, 0.03, // test-work
  -0.03, 0.17, -0.14, 0.2, -0.19, -0.01, // tidy-in-description
  -0.13, 0.46, -0.53, 0.69, -0.08, -0.41, // tidy-opening
  -0.08, 0.02, 0.22, -0.05, -0.09, -0.02, // time-box
  0.07, -0.3, -0.24, -0.11, -0.13, 0.71, // too-little-text
  -0.05, -0.13, -0.18, -0.14, -0.25, 0.75, // umbrella
  -0.26, -0.15, -0.16, -0.14, -0.08, 0.79, // vague-title
  0.03, 0.09, -0.06, 0.12, -0.07, -0.11, // version-bump
  0, 0.09, -0.31, 0.06, 0.12, 0.04, // version-seen
  0.05, -0.11, 0.28, -0.04, 0.07, -0.25, // weighed-options
  0.28, 0.14, 0.06, -0.02, -0.29, -0.17, // wish
];

/** What an item gets before anything is seen. */
export const STARTING_POINT: Row = [0.04, -0.32, -0.61, 0.43, -2.06, 2.52];
