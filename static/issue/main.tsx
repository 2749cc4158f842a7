import '../shared/screen.css';
import './issue.css';
import { createRoot } from 'react-dom/client';
import { call, connect } from '../shared/backend';
import { OutsideJira } from '../shared/outside-jira';
import { IssueScreen } from './issue-screen';

const root = document.getElementById('root');
if (root !== null) {
  // Asked at once: it takes longer than to learn where the screen stands.
  const first = call('readIssue', {});
  void connect().then((place) =>
    createRoot(root).render(place === null ? <OutsideJira /> : <IssueScreen module={place.module} first={first} />),
  );
}
