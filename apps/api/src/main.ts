import { runServer } from './platform/boot/start.js';

await runServer({
  // What was entered before there were rollups.
  '0023-rollups.sql': async (query, tell) => {
    const { verifyRollups } = await import('./features/criteria/index.js');
    const { length } = await verifyRollups(query, true);
    if (length > 0) tell(`Rolled up what was entered so far: ${length} rows.`);
  },
});
