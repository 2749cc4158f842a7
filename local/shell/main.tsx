import './styles/base.css';
import './styles/controls.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './frame/app';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the shell.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
