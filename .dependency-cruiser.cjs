// The layers of the house: imports run downwards only.
//   domain ← ingest, storage, harvest, synthetic ← operations ← graph ← http ← cli          web: a client, nothing more
// `npm run lint` checks it; tests/guards/layers.test.ts shows that a breach is caught.

const NOT_TESTS = '[.]test[.]tsx?$';
const above = (...layers) => `^src/(${layers.join('|')})/`;

/** A rule that keeps the files of one layer from importing those of others. */
const layer = (name, forbidden, comment) => ({
  name: `layer-${name}`,
  comment,
  severity: 'error',
  from: { path: `^src/${name}/`, pathNot: NOT_TESTS },
  to: { path: forbidden },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    layer(
      'domain',
      '^src/(?!domain/)|^web/',
      'A rule of the charters would depend on how they are read, stored or served, and could not be tested without it.',
    ),
    layer(
      'ingest',
      '^src/(?!(domain|ingest)/)|^web/',
      'Reading a document would depend on what is stored already, so the same bytes could be read in two ways.',
    ),
    layer(
      'storage',
      '^src/(?!(domain|storage)/)|^web/',
      'The database would know its callers; a change of the API or of the reader would reach into SQL.',
    ),
    layer(
      'harvest',
      '^src/(?!(domain|harvest)/)|^web/',
      'Harvesting would write by itself, past the transaction and the checks that an operation owns.',
    ),
    layer(
      'synthetic',
      '^src/(?!(domain|synthetic)/)|^web/',
      'Made-up charters would be written for our own readers, or would mix with what is stored, and show nothing.',
    ),
    layer(
      'operations',
      `${above('graph', 'http', 'cli')}|^src/config|^web/`,
      'What the system does would depend on who asks for it, and could not serve the command line and the API alike.',
    ),
    layer(
      'graph',
      `${above('http', 'cli', 'harvest')}|^web/`,
      'The API would depend on its transport, and its schema could not be built or tested without a server.',
    ),
    layer(
      'http',
      `${above('cli')}|^web/`,
      'The server would need the command line to run, so nothing else could start it.',
    ),
    {
      name: 'graph-takes-settings',
      comment: 'The API would read the environment by itself; it is told its settings, of which it may know the type.',
      severity: 'error',
      from: { path: '^src/(graph|http)/', pathNot: NOT_TESTS },
      to: { path: '^src/config', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'database-only-in-storage',
      comment:
        'SQL would spread over the layers, and a change of the database library, the queue engine or a table would too.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/storage/|${NOT_TESTS}` },
      to: { path: '(^|/)node_modules/(drizzle-orm|postgres|pg-boss|@electric-sql)/' },
    },
    {
      name: 'pure-without-node',
      comment: 'What is pure could read files, the clock or the network: its results would not be repeatable.',
      severity: 'error',
      from: { path: '^src/(domain|ingest|synthetic)/', pathNot: NOT_TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-without-packages',
      comment:
        'The rules would lean on a library that may do I/O or read dates differently tomorrow. Dates are Temporal.',
      severity: 'error',
      from: { path: '^src/(domain|ingest|synthetic)/', pathNot: `^src/ingest/readers/|${NOT_TESTS}` },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown'],
        pathNot: 'node_modules/temporal-polyfill/',
      },
    },
    {
      name: 'readers-with-their-own-library',
      comment:
        'A file format would be read in two ways. Each library reads one format, in its own room, and does no I/O there.',
      severity: 'error',
      from: { path: '^src/ingest/readers/', pathNot: NOT_TESTS },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown'],
        pathNot: 'node_modules/(parse5|fflate|unpdf|@e965/xlsx)/',
      },
    },
    {
      name: 'no-development-package',
      comment: 'The server would not start where development packages are left out, as in the container image.',
      severity: 'error',
      from: { path: '^src/', pathNot: NOT_TESTS },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
    {
      name: 'web-is-a-client',
      comment: 'The web pages would share code with the server instead of using its public API like everyone else.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^src/' },
    },
    {
      name: 'web-language-below',
      comment: 'What language and numbers look like would depend on what is shown, and nothing else could use it.',
      severity: 'error',
      from: { path: '^web/src/language/' },
      to: { path: '^web/src/(?!language/)' },
    },
    {
      name: 'web-api-below',
      comment: 'Asking the API would depend on who shows the answer.',
      severity: 'error',
      from: { path: '^web/src/api/' },
      to: { path: '^web/src/(?!(api|language)/)' },
    },
    {
      name: 'web-ui-knows-no-charter',
      comment: 'A button or a table would know charters, and could not be used, or read, without them.',
      severity: 'error',
      from: { path: '^web/src/ui/' },
      to: { path: '^web/src/(?!(ui|api|language)/)' },
    },
    {
      name: 'web-pages-apart',
      comment:
        'Opening one page would load the code of another; what two pages share belongs in web/src/charter or ui.',
      severity: 'error',
      from: { path: '^web/src/pages/([^/]+)/' },
      to: { path: '^web/src/(pages/(?!$1/)|shell/)' },
    },
    {
      name: 'web-charter-below-pages',
      comment: 'A part of a charter would need the page it happens to stand on.',
      severity: 'error',
      from: { path: '^web/src/(charter|search)/' },
      to: { path: '^web/src/(pages|shell)/' },
    },
    {
      name: 'nothing-of-gateway',
      comment: 'The server or the explorer would need a package that is installed and published on its own.',
      severity: 'error',
      from: { path: '^(src|web)/' },
      to: { path: '^gateway/' },
    },
    {
      name: 'gateway-apart',
      comment: 'The gateway would know more of Sanad than other teams may: its public graph over HTTP.',
      severity: 'error',
      from: { path: '^gateway/' },
      to: { path: '^(src|web)/' },
    },
    {
      name: 'grievances-apart',
      comment: 'The example of a subgraph of another team would need the gateway to run, and be no example.',
      severity: 'error',
      from: { path: '^gateway/grievances/' },
      to: { path: '^gateway/(?!grievances/|node_modules/)' },
    },
    {
      name: 'no-circle',
      comment: 'Two files could only be understood, loaded and tested together, and one may see the other half-made.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'The import leads nowhere: the program would fail at start.',
      severity: 'error',
      // The gateway's packages are installed on their own; its type check finds what leads nowhere.
      from: { pathNot: '^gateway/' },
      to: { couldNotResolve: true, pathNot: '^(vite/client|@graphql-typed-document-node/core)$' },
    },
    {
      name: 'no-test-in-program',
      comment: 'The built program leaves tests out, so it would miss the file.',
      severity: 'error',
      from: { path: '^src/', pathNot: NOT_TESTS },
      to: { path: NOT_TESTS },
    },
  ],
  options: {
    // TypeScript 7 has no API for other programs yet; swc sees imports of types as well.
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
