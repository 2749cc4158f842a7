/** What Jira's events run: kept small, as they run most. Each file beside this one becomes a bundle of its own. */
export { onGone } from './forge/on-gone';
export { onIssue } from './forge/on-issue';
