/** What the screens of one item ask for. */
export { issueScreen } from './forge/issue-screen';
