import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Boundary } from '../lib/boundary';
import { makeQueryClient } from '../lib/query';
import '../ui/tokens.css';
import '../ui/marks.css';
import '../ui/base.css';
import './partner.css';
import { App } from './app';
import { forgetMe } from './frame/me-query';

const queries: QueryClient = makeQueryClient(() => forgetMe(queries));
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <BrowserRouter>
          <Boundary>
            <App />
          </Boundary>
        </BrowserRouter>
      </QueryClientProvider>
    </StrictMode>,
  );
}
