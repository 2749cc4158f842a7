import { codeInSummary } from './code-in-summary';
import { failureInSummary } from './failure-in-summary';
import { investigationOpening } from './investigation-opening';
import { offerOpening } from './offer-opening';
import { outsideRole } from './outside-role';
import { platformInSummary } from './platform-in-summary';
import { qualityInSummary } from './quality-in-summary';
import { screenInSummary } from './screen-in-summary';
import type { Signal } from './signal';
import { systemAsRole } from './system-as-role';
import { teamAsRole } from './team-as-role';
import { tidyOpening } from './tidy-opening';

/** Every signal, in the order of their names. Adding one is one file and one line here. */
export const SIGNALS: readonly Signal[] = [
  codeInSummary,
  failureInSummary,
  investigationOpening,
  offerOpening,
  outsideRole,
  platformInSummary,
  qualityInSummary,
  screenInSummary,
  systemAsRole,
  teamAsRole,
  tidyOpening,
];
