export { demoBacklog } from './demo-backlog';
export { generateBacklog } from './generate-backlog';
