import { addsScreen } from './adds-screen';
import { allowsPerson } from './allows-person';
import { behindTheScreen } from './behind-the-screen';
import { bodyOpensWithInvestigation } from './body-opens-with-investigation';
import { breadth } from './breadth';
import { buildAndRelease } from './build-and-release';
import { builderGains } from './builder-gains';
import { builderWantsStep } from './builder-wants-step';
import { checkByUse } from './check-by-use';
import { choreOfTheTeam } from './chore-of-the-team';
import { codeAsObject } from './code-as-object';
import { codeInDescription } from './code-in-description';
import { codeInSummary } from './code-in-summary';
import { compliance } from './compliance';
import { contrast } from './contrast';
import { decisionAhead } from './decision-ahead';
import { defaultOrOption } from './default-or-option';
import { developersInText } from './developers-in-text';
import { documentOpening } from './document-opening';
import { documentWork } from './document-work';
import { doubt } from './doubt';
import { easierToUse } from './easier-to-use';
import { failureInDescription } from './failure-in-description';
import { failureInSummary } from './failure-in-summary';
import { fieldWork } from './field-work';
import { fileName } from './file-name';
import { findingsAwaited } from './findings-awaited';
import { firstPersonReport } from './first-person-report';
import { firstPersonWant } from './first-person-want';
import { gainOfSystem } from './gain-of-system';
import { howAndWhich } from './how-and-which';
import { httpRequest } from './http-request';
import { identifierInDescription } from './identifier-in-description';
import { identifierInSummary } from './identifier-in-summary';
import { improvesPlatform } from './improves-platform';
import { improvingOpening } from './improving-opening';
import { innerDebt } from './inner-debt';
import { investigationInDescription } from './investigation-in-description';
import { investigationInSummary } from './investigation-in-summary';
import { investigationOpening } from './investigation-opening';
import { layerOfFeature } from './layer-of-feature';
import { makingOpening } from './making-opening';
import { measuredFigure } from './measured-figure';
import { messageToSomeone } from './message-to-someone';
import { migration } from './migration';
import { momentOfFailure } from './moment-of-failure';
import { namedTechnology } from './named-technology';
import { narrowness } from './narrowness';
import { negation } from './negation';
import { nothingToSee } from './nothing-to-see';
import { noticeableSpeed } from './noticeable-speed';
import { offerOpening } from './offer-opening';
import { orInTitle } from './or-in-title';
import { outsideRole } from './outside-role';
import { outsiderGains } from './outsider-gains';
import { partOfSomething } from './part-of-something';
import { pastedCode } from './pasted-code';
import { payOff } from './pay-off';
import { peopleInDescription } from './people-in-description';
import { peopleInSummary } from './people-in-summary';
import { personCan } from './person-can';
import { personalGain } from './personal-gain';
import { pictureOfIt } from './picture-of-it';
import { placeholder } from './placeholder';
import { platformAsObject } from './platform-as-object';
import { platformInDescription } from './platform-in-description';
import { platformInSummary } from './platform-in-summary';
import { productForDevelopers } from './product-for-developers';
import { proofOfConcept } from './proof-of-concept';
import { qualityInDescription } from './quality-in-description';
import { qualityInSummary } from './quality-in-summary';
import { questionInDescription } from './question-in-description';
import { questionMark } from './question-mark';
import { questionOpening } from './question-opening';
import { regression } from './regression';
import { releaseWork } from './release-work';
import { screenInDescription } from './screen-in-description';
import { screenInSummary } from './screen-in-summary';
import { security } from './security';
import { shouldInDescription } from './should-in-description';
import { shouldInSummary } from './should-in-summary';
import type { Signal } from './signal';
import { singleUnit } from './single-unit';
import { spikeByName } from './spike-by-name';
import { stackTrace } from './stack-trace';
import { stateOfAffairs } from './state-of-affairs';
import { staysUp } from './stays-up';
import { stepsToReproduce } from './steps-to-reproduce';
import { structureInSummary } from './structure-in-summary';
import { systemAsRole } from './system-as-role';
import { teamAsRole } from './team-as-role';
import { teamSpeaks } from './team-speaks';
import { technicalCheck } from './technical-check';
import { testWork } from './test-work';
import { tidyInDescription } from './tidy-in-description';
import { tidyOpening } from './tidy-opening';
import { timeBox } from './time-box';
import { tooLittleText } from './too-little-text';
import { umbrella } from './umbrella';
import { vagueTitle } from './vague-title';
import { versionBump } from './version-bump';
import { versionSeen } from './version-seen';
import { weighedOptions } from './weighed-options';
import { wish } from './wish';

/** Every signal, in the order of their names. Adding one is one file and one line here. */
export const SIGNALS: readonly Signal[] = [
  addsScreen,
  allowsPerson,
  behindTheScreen,
  bodyOpensWithInvestigation,
  breadth,
  buildAndRelease,
  builderGains,
  builderWantsStep,
  checkByUse,
  choreOfTheTeam,
  codeAsObject,
  codeInDescription,
  codeInSummary,
  compliance,
  contrast,
  decisionAhead,
  defaultOrOption,
  developersInText,
  documentOpening,
  documentWork,
  doubt,
  easierToUse,
  failureInDescription,
  failureInSummary,
  fieldWork,
  fileName,
  findingsAwaited,
  firstPersonReport,
  firstPersonWant,
  gainOfSystem,
  howAndWhich,
  httpRequest,
  identifierInDescription,
  identifierInSummary,
  improvesPlatform,
  improvingOpening,
  innerDebt,
  investigationInDescription,
  investigationInSummary,
  investigationOpening,
  layerOfFeature,
  makingOpening,
  measuredFigure,
  messageToSomeone,
  migration,
  momentOfFailure,
  namedTechnology,
  narrowness,
  negation,
  nothingToSee,
  noticeableSpeed,
  offerOpening,
  orInTitle,
  outsideRole,
  outsiderGains,
  partOfSomething,
  pastedCode,
  payOff,
  peopleInDescription,
  peopleInSummary,
  personCan,
  personalGain,
  pictureOfIt,
  placeholder,
  platformAsObject,
  platformInDescription,
  platformInSummary,
  productForDevelopers,
  proofOfConcept,
  qualityInDescription,
  qualityInSummary,
  questionInDescription,
  questionMark,
  questionOpening,
  regression,
  releaseWork,
  screenInDescription,
  screenInSummary,
  security,
  shouldInDescription,
  shouldInSummary,
  singleUnit,
  spikeByName,
  stackTrace,
  stateOfAffairs,
  staysUp,
  stepsToReproduce,
  structureInSummary,
  systemAsRole,
  teamAsRole,
  teamSpeaks,
  technicalCheck,
  testWork,
  tidyInDescription,
  tidyOpening,
  timeBox,
  tooLittleText,
  umbrella,
  vagueTitle,
  versionBump,
  versionSeen,
  weighedOptions,
  wish,
];
