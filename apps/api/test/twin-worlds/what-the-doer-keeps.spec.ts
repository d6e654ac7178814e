import { describeTwinWorlds } from './worlds.js';

describeTwinWorlds('doer');
