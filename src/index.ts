export { onIssue } from './forge/on-issue';
export { screens } from './forge/screens';
