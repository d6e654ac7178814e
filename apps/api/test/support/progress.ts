/** Says after each tenth how far a long proof is, where `npm run prove` asks for it; a test run stays silent. */
export function progressOf(what: string, all: number): () => void {
  if (!process.env['PROVE_PROGRESS']) return () => undefined;
  const began = performance.now();
  let done = 0;
  return () => {
    done += 1;
    if (Math.floor((done * 10) / all) === Math.floor(((done - 1) * 10) / all)) return;
    process.stdout.write(`  ${what}: ${done} of ${all}, ${Math.round((performance.now() - began) / 1000)} s\n`);
  };
}
