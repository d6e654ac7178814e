// Which way imports may flow. Each rule has a name and a reason; scripts/check.mjs plants one violation of each.
const FEATURES = ['identity', 'clinic', 'cases', 'drafts', 'reminders', 'safety', 'sessions', 'homework', 'criteria', 'messages', 'overview', 'admin', 'seals'];
const feature = (name) => `^apps/api/src/features/${name}/`;

module.exports = {
  forbidden: [
    { name: 'no-circular', comment: 'A cycle has no order in which to read it.', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-is-pure', comment: 'Rules know neither framework nor database: only each other and the calendar.', severity: 'error',
      from: { path: '^packages/domain/src', pathNot: '\\.spec\\.ts$' }, to: { pathNot: ['^packages/domain/src', 'temporal-polyfill'] },
    },
    {
      name: 'exercises-are-content', comment: 'The library is words and what the rules say of them.', severity: 'error',
      from: { path: '^packages/exercises/src', pathNot: '\\.spec\\.ts$' }, to: { pathNot: ['^packages/exercises/src', '^packages/domain/src'] },
    },
    {
      name: 'notes-stay-with-staff', comment: 'Pages load the text of an exercise; what the therapist looks for comes from the server, to staff alone.', severity: 'error',
      from: { path: '^apps/web/' }, to: { path: '^packages/exercises/src/(library|compiled/(all|staff-notes))' },
    },
    {
      name: 'features-meet-at-index', comment: "A feature's inside is its own; others use its index.", severity: 'error',
      from: { path: '^apps/api/src/features/([^/]+)/' }, to: { path: '^apps/api/src/features/([^/]+)/', pathNot: ['^apps/api/src/features/$1/', '/index\\.ts$'] },
    },
    ...FEATURES.map((name, place) => ({
      name: 'feature-order', comment: `${name} may use only the features before it.`, severity: 'error',
      from: { path: feature(name) }, to: { path: FEATURES.slice(place + 1).map(feature).join('|') || '^never$' },
    })),
    {
      name: 'orm-stays-home', comment: 'Only stores, reads and the platform speak to the database.', severity: 'error',
      from: { path: '^apps/api/src', pathNot: ['^apps/api/src/platform/', '\\.(store|read)\\.ts$', '^apps/api/src/app\\.module\\.ts$', '\\.spec\\.ts$'] },
      to: { path: 'node_modules/(typeorm|pg|@nestjs/typeorm)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'platform-knows-no-feature', comment: 'The platform serves every feature and depends on none.', severity: 'error',
      from: { path: '^apps/api/src/platform/' }, to: { path: '^apps/api/src/(features/|app)', pathNot: '^apps/api/src/app\\.ts$' },
    },
    {
      name: 'demo-uses-index', comment: 'Invented people come in by the doors of real ones: routes, and index files.', severity: 'error',
      from: { path: '^apps/api/src/demo/' }, to: { path: '^apps/api/src/features/', pathNot: '/index\\.ts$' },
    },
    {
      name: 'demo-stays-outside', comment: 'Nothing of the program but its start knows of invented people.', severity: 'error',
      from: { path: '^apps/api/src/(features|platform)/', pathNot: '^apps/api/src/platform/boot/' }, to: { path: '^apps/api/src/demo/' },
    },
    {
      name: 'entries-apart', comment: 'Partner, practice and Room view share lib and ui, never each other.', severity: 'error',
      from: { path: '^apps/web/src/(partner|staff|room)/' }, to: { path: '^apps/web/src/(partner|staff|room)/', pathNot: '^apps/web/src/$1/' },
    },
    {
      name: 'lib-knows-no-entry', comment: 'What is shared decides for no entry.', severity: 'error',
      from: { path: '^apps/web/src/(lib|ui)/' }, to: { path: '^apps/web/src/(partner|staff|room)/' },
    },
    { name: 'web-never-imports-api', comment: 'The browser knows the API by its document alone.', severity: 'error', from: { path: '^apps/web/' }, to: { path: '^apps/api/' } },
    { name: 'not-to-test', comment: 'The program never depends on its tests.', severity: 'error', from: { path: '^(apps/(api|web)/src|packages)/', pathNot: '\\.spec\\.ts$' }, to: { path: '(\\.spec\\.tsx?$|^apps/api/test/|^apps/e2e/)' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['source', 'import', 'node', 'default'], extensions: ['.ts', '.tsx', '.js', '.json'], extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } },
  },
};
