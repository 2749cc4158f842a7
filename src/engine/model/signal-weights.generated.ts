import type { Row } from './points';

/**
 * Log-odds that each signal adds when it is seen, in the order of `SIGNALS`: story, enabler, spike, technical task, defect,
 * unclear, which sum to 0. One list of numbers, as a list for each signal takes longer to load. Written by tools/train.
 */
export const SIGNAL_WEIGHTS: readonly number[] = [
  0.2, -0.03, -0.15, 0.1, -0.01, -0.11, // adds-screen
  0.71, -0.26, -0.14, -0.26, -0.06, 0.01, // allows-person
  -0.1, 0.03, 0.11, 0.14, -0.09, -0.09, // behind-the-screen
  -0.31, -0.16, 0.83, -0.04, -0.26, -0.06, // body-opens-with-investigation
  -0.21, 0.49, 0.09, -0.14, -0.11, -0.12, // breadth
  0.17, 0.31, -0.51, 0.01, 0.27, -0.25, // build-and-release
  -0.14, 0.17, 0.07, 0.2, -0.17, -0.13, // builder-gains
  -0.3, -0.25, 0.02, 0.79, -0.16, -0.1, // builder-wants-step
  0.53, 0.04, -0.29, 0.1, -0.26, -0.12, // check-by-use
  -0.03, -0.16, 0.06, 0.24, -0.22, 0.11, // chore-of-the-team
  0.15, 0.15, -0.23, 0.18, -0.01, -0.24, // code-as-object
  -0.06, 0.13, 0.12, 0.16, 0.05, -0.4, // code-in-description
  0.08, 0.02, -0.1, 0.13, 0.1, -0.23, // code-in-summary
  -0.26, 1.08, -0.28, -0.03, -0.23, -0.28, // compliance
  -0.03, -0.01, -0.07, 0.04, 0.32, -0.25, // contrast
  -0.16, -0.72, 0.99, 0.17, -0.29, 0.01, // decision-ahead
  0.5, -0.1, -0.47, 0.02, 0.12, -0.07, // default-or-option
  0.15, 0.18, -0.15, -0.08, -0.25, 0.15, // developers-in-text
  -0.24, -0.08, -0.22, 0.68, -0.06, -0.08, // document-opening
  -0.38, -0.08, 0.16, 0.77, -0.35, -0.12, // document-work
  -0.22, -0.27, 0.67, -0.19, -0.21, 0.22, // doubt
  0.42, 0.18, -0.16, -0.28, -0.22, 0.06, // easier-to-use
  -0.12, -0.06, 0.17, -0.06, 0.2, -0.13, // failure-in-description
  -0.23, -0.22, -0.03, 0.16, 0.83, -0.51, // failure-in-summary
  -0.38, -0.3, 1.25, -0.24, -0.13, -0.2, // field-work
  -0.06, -0.23, -0.36, 0.39, 0.29, -0.03, // file-name
  -0.36, 0.09, 0.78, -0.08, -0.43, 0, // findings-awaited
  -0.01, -0.12, -0.19, -0.2, 0.3, 0.22, // first-person-report
  0.22, -0.34, 0.09, -0.14, -0.02, 0.19, // first-person-want
  -0.01, 0.3, 0.27, -0.27, -0.09, -0.2, // gain-of-system
  0.33, -0.07, 0.47, -0.06, -0.6, -0.07, // how-and-which
  0.23, -0.35, -0.07, 0.28, -0.04, -0.05, // http-request
  -0.03, -0.03, -0.11, 0.23, 0.05, -0.11, // identifier-in-description
  -0.27, -0.28, 0.24, 0.34, 0.14, -0.17, // identifier-in-summary
  0, 0.34, -0.26, 0.09, -0.03, -0.14, // improves-platform
  -0.02, 0.88, -0.37, -0.04, -0.39, -0.06, // improving-opening
  -0.17, 0.4, -0.07, 0.01, -0.3, 0.13, // inner-debt
  -0.13, -0.12, 0.8, -0.33, -0.17, -0.05, // investigation-in-description
  -0.31, -0.33, 0.79, -0.09, -0.12, 0.06, // investigation-in-summary
  -0.43, -0.6, 1.66, 0.03, -0.44, -0.22, // investigation-opening
  -0.19, -0.17, -0.02, 0.54, -0.03, -0.13, // layer-of-feature
  -0.28, 0.24, 0.15, 0.27, 0, -0.38, // making-opening
  -0.15, 0.6, 0.31, -0.36, -0.26, -0.14, // measured-figure
  -0.01, -0.67, -0.5, 0.07, -0.11, 1.22, // message-to-someone
  -0.39, 0.22, 0.19, -0.08, -0.13, 0.19, // migration
  0.07, 0, -0.35, 0.12, 0.15, 0.01, // moment-of-failure
  0.02, -0.04, -0.04, 0.05, 0.02, -0.01, // named-technology
  -0.03, -0.25, 0.17, 0.2, -0.05, -0.04, // narrowness
  0.11, 0.11, -0.01, 0, 0.14, -0.35, // negation
  -0.03, 0.12, -0.36, 0.09, 0.09, 0.09, // nothing-to-see
  0.68, -0.2, -0.05, -0.14, -0.2, -0.09, // noticeable-speed
  0.23, -0.18, -0.18, -0.21, 0.14, 0.2, // offer-opening
  0.17, -0.48, 0.91, -0.33, -0.29, 0.02, // or-in-title
  1.11, 0.16, -0.3, -0.36, -0.32, -0.29, // outside-role
  0.18, -0.02, -0.25, 0.15, -0.05, -0.01, // outsider-gains
  0, 0.14, -0.26, 0.17, -0.19, 0.14, // part-of-something
  0.24, -0.47, -0.35, 0.14, 0.64, -0.2, // pasted-code
  -0.07, 0.41, 0.11, -0.16, -0.03, -0.26, // pay-off
  0.24, -0.02, 0.04, -0.09, 0.08, -0.25, // people-in-description
  0.13, 0.1, 0.1, 0, 0.1, -0.43, // people-in-summary
  0.54, 0.03, -0.24, -0.06, -0.09, -0.18, // person-can
  0.41, -0.31, 0.01, -0.11, -0.16, 0.16, // personal-gain
  -0.1, -0.32, -0.12, -0.11, 0.53, 0.12, // picture-of-it
  -0.22, -0.2, -0.18, -0.44, -0.24, 1.28, // placeholder
  0.08, 0.11, 0.08, -0.01, -0.03, -0.23, // platform-as-object
  -0.09, 0.21, -0.08, 0.11, 0.01, -0.16, // platform-in-description
  -0.14, 0.35, -0.21, 0.05, -0.02, -0.03, // platform-in-summary
  0.18, -0.31, -0.18, 0.02, 0.15, 0.14, // product-for-developers
  -0.19, -0.2, 0.63, -0.09, -0.42, 0.27, // proof-of-concept
  -0.18, 0.51, 0.16, -0.17, -0.14, -0.18, // quality-in-description
  -0.29, 0.26, 0.23, -0.16, 0.15, -0.19, // quality-in-summary
  -0.15, -0.57, 0.7, -0.35, -0.3, 0.67, // question-in-description
  -0.16, -0.52, 0.74, -0.44, -0.3, 0.68, // question-mark
  -0.19, -0.45, 0.99, -0.26, -0.16, 0.07, // question-opening
  -0.45, -0.24, -0.06, 0.07, 0.61, 0.07, // regression
  -0.14, 0.03, -0.1, 0.1, 0.04, 0.07, // release-work
  0.27, 0.01, -0.01, -0.07, -0.05, -0.15, // screen-in-description
  0.18, -0.11, -0.24, 0.08, 0.15, -0.06, // screen-in-summary
  0, 0.67, -0.41, -0.08, 0.22, -0.4, // security
  0.28, 0.12, 0, 0.11, -0.23, -0.28, // should-in-description
  0.4, 0.03, -0.51, -0.17, 0.37, -0.12, // should-in-summary
  0, -0.07, -0.19, 0.28, -0.03, 0.01, // single-unit
  -0.03, -0.08, 0.63, -0.13, -0.2, -0.19, // spike-by-name
  -0.14, -0.03, -0.06, -0.13, 0.42, -0.06, // stack-trace
  -0.2, -0.21, -0.62, 0.17, 1.12, -0.26, // state-of-affairs
  -0.1, 0.48, -0.23, 0.05, 0.02, -0.22, // stays-up
  -0.31, -0.13, -0.18, -0.29, 0.79, 0.12, // steps-to-reproduce
  -0.16, 0.15, 0.07, -0.02, 0.02, -0.06, // structure-in-summary
  -0.54, 0.37, -0.24, 0.61, -0.12, -0.08, // system-as-role
  -0.06, 0.24, 0.24, 0.27, -0.46, -0.23, // team-as-role
  -0.17, 0.13, 0.75, 0.09, -0.49, -0.31, // team-speaks
  0.1, 0.1, -0.15, 0.13, -0.12, -0.06, // technical-check
  -0.34, 0.04, 0.45, 0.62, -0.79, 0.02, // test-work
  -0.04, 0.03, 0.03, 0.11, -0.21, 0.08, // tidy-in-description
  -0.1, 0.5, -0.81, 0.64, 0.14, -0.37, // tidy-opening
  -0.15, 0.04, 0.45, -0.12, -0.11, -0.11, // time-box
  0.08, -0.44, -0.48, -0.28, -0.12, 1.24, // too-little-text
  -0.26, -0.2, 0.02, -0.28, -0.53, 1.25, // umbrella
  -0.24, -0.25, -0.41, -0.15, -0.11, 1.16, // vague-title
  -0.14, 0.23, -0.14, 0.26, 0.01, -0.22, // version-bump
  0.07, 0.15, -0.17, -0.15, 0.27, -0.17, // version-seen
  0.08, 0.04, 0.11, -0.02, -0.05, -0.16, // weighed-options
  0.26, 0, 0.1, -0.03, -0.26, -0.07, // wish
];

/** What an item gets before anything is seen. */
export const STARTING_POINT: Row = [-0.3, -0.4, -0.62, 0.77, -2.1, 2.65];
