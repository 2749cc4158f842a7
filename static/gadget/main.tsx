import '../shared/screen.css';
import './gadget.css';
import { createRoot } from 'react-dom/client';
import { connect, gadgetPlace } from '../shared/backend';
import { OutsideJira } from '../shared/outside-jira';
import { GadgetEdit } from './gadget-edit';
import { GadgetScreen } from './gadget-screen';

const root = document.getElementById('root');
if (root !== null) {
  void Promise.all([connect(), gadgetPlace()]).then(([place, gadget]) => {
    const screen = gadget?.editing ? <GadgetEdit chosen={gadget.projectId} /> : <GadgetScreen />;
    createRoot(root).render(place === null ? <OutsideJira /> : screen);
  });
}
