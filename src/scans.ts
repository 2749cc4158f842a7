/** What runs in the background, with nobody waiting for it. */
export { onDay } from './forge/on-day';
export { onScan } from './forge/on-scan';
