import '../shared/screen.css';
import '../issue/issue.css';
import './command.css';
import { createRoot } from 'react-dom/client';
import { connect } from '../shared/backend';
import { OutsideJira } from '../shared/outside-jira';
import { CommandScreen } from './command-screen';

const root = document.getElementById('root');
if (root !== null) {
  void connect().then((place) =>
    createRoot(root).render(place === null ? <OutsideJira /> : <CommandScreen given={place.issueKey ?? ''} />),
  );
}
