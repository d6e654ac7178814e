import { describeTwinWorlds } from './worlds.js';

describeTwinWorlds('other');
