import { runServer } from './platform/boot/start.js';

await runServer();
