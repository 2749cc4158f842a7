import '../shared/screen.css';
import './issue.css';
import { createRoot } from 'react-dom/client';
import { call, connect } from '../shared/backend';
import { OutsideJira } from '../shared/outside-jira';
import { IssueScreen } from './issue-screen';

/** An answer that comes this soon is the first thing drawn, so that no "Reading the text…" flashes by. */
const SOON_MS = 250;

const root = document.getElementById('root');
if (root !== null) {
  // Asked at once: it takes longer than to learn where the screen stands.
  const coming = call('readIssue', {});
  const soon = Promise.race([coming, new Promise<null>((resolve) => setTimeout(resolve, SOON_MS, null))]);
  void Promise.all([connect(), soon]).then(([place, answer]) =>
    createRoot(root).render(
      place === null ? <OutsideJira /> : <IssueScreen module={place.module} first={answer ?? coming} />,
    ),
  );
}
