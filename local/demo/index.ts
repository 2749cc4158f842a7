export { demoBacklog } from './demo-backlog';
