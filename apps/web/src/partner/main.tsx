import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { BrowserRouter } from 'react-router';
import { Boundary } from '../lib/boundary';
import { makeQueryClient } from '../lib/query';
import { start } from '../lib/start';
import '../ui/tokens.css';
import '../ui/marks.css';
import '../ui/base.css';
import './partner.css';
import { App } from './app';
import { forgetMe } from './frame/me-query';

const queries: QueryClient = makeQueryClient(() => forgetMe(queries));
start('my', (
  <QueryClientProvider client={queries}>
    <BrowserRouter>
      <Boundary>
        <App />
      </Boundary>
    </BrowserRouter>
  </QueryClientProvider>
));
