import type { Row } from './points';

/**
 * Log-odds that each signal adds when it is seen, in the order of `SIGNALS`: story, enabler, spike, technical task, defect,
 * unclear, which sum to 0. One list of numbers, as a list for each signal takes longer to load. Written by tools/train.
 */
export const SIGNAL_WEIGHTS: readonly number[] = [
  0.21, -0.06, -0.08, 0.14, -0.12, -0.09, // adds-screen
  0.64, -0.42, -0.01, -0.15, -0.15, 0.09, // allows-person
  -0.04, 0.1, -0.02, 0.13, -0.13, -0.04, // behind-the-screen
  -0.21, -0.25, 0.7, 0.05, -0.25, -0.04, // body-opens-with-investigation
  -0.2, 0.46, 0.06, -0.07, -0.09, -0.16, // breadth
  0.11, 0.3, -0.39, 0, 0.08, -0.1, // build-and-release
  -0.12, 0.15, 0.07, 0.18, -0.16, -0.12, // builder-gains
  -0.21, -0.21, 0.02, 0.61, -0.14, -0.07, // builder-wants-step
  0.44, 0.08, -0.26, 0.16, -0.32, -0.1, // check-by-use
  -0.11, -0.03, -0.01, 0.24, -0.22, 0.13, // chore-of-the-team
  0.13, 0.17, -0.08, 0.2, -0.09, -0.33, // code-as-object
  -0.07, 0.16, 0.06, 0.19, 0.05, -0.39, // code-in-description
  0.04, -0.07, -0.11, 0.15, 0.12, -0.13, // code-in-summary
  -0.24, 0.99, -0.28, -0.01, -0.21, -0.25, // compliance
  0.01, -0.11, -0.03, 0.02, 0.37, -0.26, // contrast
  -0.2, -0.45, 0.87, 0.04, -0.27, 0.01, // decision-ahead
  0.36, -0.08, -0.36, -0.05, 0.13, 0, // default-or-option
  0.11, 0.16, -0.12, -0.05, -0.23, 0.13, // developers-in-text
  -0.23, -0.14, -0.13, 0.65, -0.08, -0.07, // document-opening
  -0.33, -0.12, 0.05, 0.77, -0.19, -0.18, // document-work
  -0.2, -0.25, 0.72, -0.07, -0.22, 0.02, // doubt
  0.44, 0.16, -0.18, -0.33, -0.12, 0.03, // easier-to-use
  -0.08, -0.02, 0.1, -0.07, 0.17, -0.1, // failure-in-description
  -0.27, -0.23, -0.12, 0.09, 0.89, -0.36, // failure-in-summary
  -0.3, -0.19, 1.06, -0.24, -0.17, -0.16, // field-work
  -0.13, -0.25, -0.3, 0.38, 0.26, 0.04, // file-name
  -0.28, 0.15, 0.84, -0.17, -0.38, -0.16, // findings-awaited
  -0.04, -0.13, -0.05, -0.35, 0.37, 0.2, // first-person-report
  0.21, -0.41, 0.08, -0.13, 0.07, 0.18, // first-person-want
  -0.05, 0.25, 0.22, -0.3, 0.12, -0.24, // gain-of-system
  0.33, 0, 0.4, -0.06, -0.62, -0.05, // how-and-which
  0.19, -0.28, -0.07, 0.22, -0.02, -0.04, // http-request
  -0.03, -0.03, -0.13, 0.18, -0.03, 0.04, // identifier-in-description
  -0.3, -0.24, 0.11, 0.33, 0.24, -0.14, // identifier-in-summary
  0.02, 0.23, -0.24, 0.2, -0.07, -0.14, // improves-platform
  -0.12, 0.77, -0.4, 0.11, -0.29, -0.07, // improving-opening
  -0.25, 0.47, -0.21, 0.07, -0.34, 0.26, // inner-debt
  -0.18, -0.05, 0.8, -0.25, -0.13, -0.19, // investigation-in-description
  -0.29, -0.28, 0.77, -0.1, -0.14, 0.04, // investigation-in-summary
  -0.48, -0.53, 1.75, -0.07, -0.44, -0.23, // investigation-opening
  -0.15, -0.09, -0.04, 0.39, -0.02, -0.09, // layer-of-feature
  -0.11, 0.2, 0.05, 0.23, -0.04, -0.33, // making-opening
  -0.17, 0.63, 0.33, -0.34, -0.3, -0.15, // measured-figure
  -0.05, -0.31, -0.43, -0.13, -0.07, 0.99, // message-to-someone
  -0.33, 0.23, 0.2, -0.1, -0.2, 0.2, // migration
  0.09, -0.07, -0.17, 0.03, 0.2, -0.08, // moment-of-failure
  0.05, -0.04, -0.04, 0.08, -0.03, -0.02, // named-technology
  -0.12, -0.18, 0.15, 0.17, -0.01, -0.01, // narrowness
  0.12, 0.12, -0.07, -0.08, 0.15, -0.24, // negation
  -0.07, 0.13, -0.27, 0.06, 0.08, 0.07, // nothing-to-see
  0.6, -0.17, -0.04, -0.14, -0.19, -0.06, // noticeable-speed
  0.22, -0.15, -0.11, -0.14, -0.01, 0.19, // offer-opening
  0.2, -0.35, 0.87, -0.3, -0.29, -0.13, // or-in-title
  0.96, 0.18, -0.33, -0.27, -0.33, -0.21, // outside-role
  0.07, 0.04, -0.22, 0.04, 0.04, 0.03, // outsider-gains
  -0.18, 0.13, -0.13, 0.16, -0.11, 0.13, // part-of-something
  0.2, -0.32, -0.34, -0.01, 0.53, -0.06, // pasted-code
  -0.01, 0.49, 0.21, -0.17, -0.12, -0.4, // pay-off
  0.34, -0.07, 0.07, -0.01, 0.05, -0.38, // people-in-description
  0.08, 0.05, 0.05, 0.03, 0.05, -0.26, // people-in-summary
  0.52, -0.04, -0.18, -0.1, -0.06, -0.14, // person-can
  0.52, -0.4, -0.03, 0, -0.22, 0.13, // personal-gain
  -0.09, -0.23, -0.03, -0.14, 0.41, 0.08, // picture-of-it
  -0.36, -0.22, -0.24, -0.31, -0.09, 1.22, // placeholder
  0.08, 0.23, 0.08, -0.04, -0.01, -0.34, // platform-as-object
  -0.12, 0.22, -0.05, 0.01, -0.01, -0.05, // platform-in-description
  -0.18, 0.39, -0.26, 0.04, 0.1, -0.09, // platform-in-summary
  0.19, -0.27, -0.16, 0.04, 0.04, 0.16, // product-for-developers
  -0.19, -0.13, 0.64, 0.04, -0.38, 0.02, // proof-of-concept
  -0.17, 0.46, 0.21, -0.08, -0.1, -0.32, // quality-in-description
  -0.26, 0.32, 0.24, -0.16, 0.04, -0.18, // quality-in-summary
  -0.2, -0.59, 0.64, -0.32, -0.14, 0.61, // question-in-description
  -0.17, -0.42, 0.67, -0.35, -0.3, 0.57, // question-mark
  -0.13, -0.39, 0.92, -0.17, -0.21, -0.02, // question-opening
  -0.55, -0.15, -0.04, -0.04, 0.58, 0.2, // regression
  -0.18, 0.06, -0.01, 0.09, -0.02, 0.06, // release-work
  0.29, 0.08, -0.03, -0.04, -0.06, -0.24, // screen-in-description
  0.17, -0.06, -0.23, 0.14, 0.14, -0.16, // screen-in-summary
  -0.02, 0.65, -0.31, -0.17, 0.16, -0.31, // security
  0.27, 0.1, 0.06, 0.02, -0.1, -0.35, // should-in-description
  0.37, -0.12, -0.33, -0.13, 0.34, -0.13, // should-in-summary
  0.01, 0, -0.14, 0.19, -0.03, -0.03, // single-unit
  0, -0.02, 0.53, -0.11, -0.21, -0.19, // spike-by-name
  -0.13, -0.05, -0.03, -0.19, 0.39, 0.01, // stack-trace
  -0.19, -0.3, -0.52, 0.02, 1.09, -0.1, // state-of-affairs
  -0.14, 0.39, -0.08, 0.11, -0.17, -0.11, // stays-up
  -0.38, -0.27, -0.03, -0.1, 0.66, 0.12, // steps-to-reproduce
  -0.14, 0.11, 0.06, -0.07, 0.08, -0.04, // structure-in-summary
  -0.45, 0.33, -0.2, 0.53, -0.13, -0.08, // system-as-role
  -0.06, 0.21, 0.21, 0.24, -0.44, -0.16, // team-as-role
  -0.25, 0.09, 0.76, 0.1, -0.51, -0.19, // team-speaks
  0.02, 0.15, -0.08, 0.18, -0.22, -0.05, // technical-check
  -0.45, 0.01, 0.38, 0.62, -0.69, 0.13, // test-work
  -0.04, 0.04, 0, 0.13, -0.23, 0.1, // tidy-in-description
  -0.15, 0.54, -0.67, 0.66, -0.01, -0.37, // tidy-opening
  -0.12, 0.01, 0.43, -0.11, -0.12, -0.09, // time-box
  -0.04, -0.36, -0.39, -0.2, -0.16, 1.15, // too-little-text
  -0.26, -0.07, -0.08, -0.4, -0.4, 1.21, // umbrella
  -0.27, -0.21, -0.34, -0.18, -0.07, 1.07, // vague-title
  -0.08, 0.18, -0.11, 0.21, -0.01, -0.19, // version-bump
  0.11, 0.12, -0.26, -0.03, 0.15, -0.09, // version-seen
  0.11, -0.13, 0.14, -0.03, 0.09, -0.18, // weighed-options
  0.22, 0.05, 0.04, 0.01, -0.18, -0.14, // wish
];

/** What an item gets before anything is seen. */
export const STARTING_POINT: Row = [-0.16, -0.71, -0.6, 0.59, -1.84, 2.72];
