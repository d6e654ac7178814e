import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The three entries, each with the script it may load at the first visit, in KB of gzip. */
const ENTRIES = [
  { name: 'partner', html: 'index.html', at: /^\//, budget: 120 },
  { name: 'staff', html: 'practice.html', at: /^\/practice(\/|\?|$)/, budget: 220 },
  { name: 'room', html: 'room.html', at: /^\/room(\/|\?|$)/, budget: 120 },
] as const;

/** Turns ICU catalogues into ready-made parts, so that no screen carries a parser. A message that cannot be read fails the build. */
function compiledWords(): Plugin {
  return {
    name: 'groundwork:words',
    enforce: 'pre',
    transform(source, id) {
      if (!/\/src\/words\/\w+\/[\w-]+\.json$/.test(id)) return null;
      const words = Object.entries(JSON.parse(source) as Record<string, string>);
      const compiled = words.map(([key, message]) => [key, compileMessageOrThrow(message)]);
      return { code: `export default ${JSON.stringify(Object.fromEntries(compiled))}`, map: null, moduleType: 'js' };
    },
  };
}

/** Serves each address with its own entry during development, as the API does for the built product. */
function ownEntryPerAddress(): Plugin {
  return {
    name: 'groundwork:entries',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const url = request.url ?? '/';
        const isPage = request.headers.accept?.includes('text/html') && !url.startsWith('/api/');
        const entry = [...ENTRIES].reverse().find(({ at }) => at.test(url));
        if (isPage && entry) request.url = `/${entry.html}`;
        next();
      });
    },
  };
}

/** Reports what a first visit downloads and refuses a build over budget. */
function scriptBudget(): Plugin {
  return {
    name: 'groundwork:budget',
    generateBundle(_options, bundle) {
      const chunks = new Map(Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])));
      const reach = (name: string, seen = new Set<string>()): Set<string> => {
        if (seen.has(name)) return seen;
        seen.add(name);
        for (const next of chunks.get(name)?.imports ?? []) reach(next, seen);
        return seen;
      };
      for (const { html, budget } of ENTRIES) {
        const entry = [...chunks.values()].find((chunk) => chunk.isEntry && chunk.facadeModuleId === here(html));
        if (!entry) continue;
        const bytes = [...reach(entry.fileName)].reduce((sum, name) => sum + gzipSync(chunks.get(name)?.code ?? '').length, 0);
        const kilobytes = bytes / 1024;
        this.info(`${html}: ${kilobytes.toFixed(1)} KB of script at the first visit (at most ${budget})`);
        if (kilobytes > budget) this.error(`${html} loads ${kilobytes.toFixed(1)} KB of script; its budget is ${budget} KB.`);
      }
    },
  };
}

/**
 * `vite build --mode partner|staff|room`: each entry is built by itself, so that none carries code that only another needs.
 * The first one empties the folder.
 */
export default defineConfig(({ mode }) => ({
  appType: 'mpa',
  plugins: [compiledWords(), react(), ownEntryPerAddress(), scriptBudget()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:4600' } },
  build: {
    target: 'es2023',
    emptyOutDir: mode === ENTRIES[0].name,
    // A data: address would need a hole in the content policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ENTRIES.filter(({ name }) => name === mode).map(({ html }) => here(html)) },
  },
}));
