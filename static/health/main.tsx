import '../shared/screen.css';
import './health.css';
import { createRoot } from 'react-dom/client';
import { connect } from '../shared/backend';
import { OutsideJira } from '../shared/outside-jira';
import { HealthScreen } from './health-screen';
import { beginOpening } from './opening';
import { takeAdded } from './parts/refinement-list';

const root = document.getElementById('root');
if (root !== null) {
  const opening = beginOpening();
  void connect().then((place) => {
    takeAdded(place?.given.added);
    createRoot(root).render(
      place === null ? <OutsideJira /> : <HealthScreen siteUrl={place.siteUrl} opening={opening} />,
    );
  });
}
