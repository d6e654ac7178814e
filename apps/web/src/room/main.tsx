import { QueryClientProvider } from '@tanstack/react-query';
import { makeQueryClient } from '../lib/query';
import { start } from '../lib/start';
import { RoomPage } from './room-page';
import '../ui/tokens.css';
import '../ui/marks.css';
import '../ui/base.css';
import './room.css';
import './sections.css';

// The page itself reads an ended sign-in from the room's own answer, so nothing is done about it here.
const queries = makeQueryClient(() => undefined);

start('room', (
  <QueryClientProvider client={queries}>
    <RoomPage />
  </QueryClientProvider>
));
