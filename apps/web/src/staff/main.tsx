import './frame/kit.css';
import '../ui/tokens.css';
import '../ui/marks.css';
import './frame/ground.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './frame/app';
import { browserPolicies, refuseMarkup } from './frame/trusted-types';

refuseMarkup(browserPolicies());

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
