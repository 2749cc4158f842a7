/** What the health page and its gadget ask for. */
export { healthScreens } from './forge/health-screens';
