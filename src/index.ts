export { onDay } from './forge/on-day';
export { onGone } from './forge/on-gone';
export { onIssue } from './forge/on-issue';
export { onScan } from './forge/on-scan';
export { screens } from './forge/screens';
