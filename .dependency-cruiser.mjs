// Who may import whom. The comment of a rule is what a newcomer reads when it breaks: it says what to do instead.
const feature = '^src/features/([^/]+)/';

/** Features in order; each may use the front doors of those before it. */
const order = [
  ['organisation'],
  ['deidentification', 'guidance', 'guests', 'enquiries'],
  ['impact-scan'],
  ['plan'],
  ['agreements', 'retention'],
  ['covenants'],
  ['register'],
  ['notice'],
  ['exchange'],
  ['clients'],
  ['consent'],
  ['sharing'],
  ['weighings', 'quality', 'pseudonyms', 'tips'],
  ['delivery'],
  ['rooms'],
  ['who-knows'],
  ['inbox'],
  ['oversight'],
  ['audit'],
];
const later = order.flatMap((names, at) =>
  names.map((name) => ({ name, after: order.slice(at + 1).flat() })).filter(({ after }) => after.length > 0),
);

export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two modules that need each other are one module, or share a decision that belongs below both.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'gate-is-pure',
      comment: 'The gate decides from what it is given. Gather the fact in an action and pass it in.',
      severity: 'error',
      from: { path: '^src/gate/', pathNot: '\\.test\\.tsx?$' },
      to: { pathNot: ['^src/gate/', '^src/platform/(result|dates|ids)\\.ts$'] },
    },
    {
      name: 'ground-knows-no-feature',
      comment: 'platform, ui and connections serve every feature. Pass the feature in, or let it react to an event.',
      severity: 'error',
      from: { path: '^src/(platform|ui|connections|gate)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/(features|demo|cli)/' },
    },
    {
      name: 'feature-by-its-front-door',
      comment: "Use the other feature's index.ts. If what you need is not there, ask whether it should be.",
      severity: 'error',
      from: { path: feature, pathNot: '\\.test\\.tsx?$' },
      to: {
        path: feature,
        // plan/document/ is the plan as data: a language, not a room.
        // So is the DPIA.
        pathNot: [
          '^src/features/$1/',
          '^src/features/[^/]+/(index|tables)\\.ts$',
          '^src/features/plan/(document/|dpia/content\\.ts$)',
        ],
      },
    },
    ...later.map(({ name, after }) => ({
      name: `${name}-comes-before`,
      comment: 'Features have an order without circles. React to an event in reactions.ts, or move the decision down.',
      severity: 'error',
      from: { path: `^src/features/${name}/`, pathNot: '\\.test\\.tsx?$' },
      to: { path: `^src/features/(${after.join('|')})/` },
    })),
    {
      name: 'policy-has-no-hands',
      comment: 'A policy decides; it reads and writes nothing. Move the input or output to an action or the store.',
      severity: 'error',
      from: { path: '^src/features/[^/]+/policy\\.ts$' },
      to: {
        pathNot: [
          '^src/gate/',
          '^src/platform/(result|dates|ids|proof/rules|hand-over/attempt)\\.ts$',
          'zod',
          '^src/features/plan/document/',
          '^src/features/[^/]+/policy\\.ts$',
        ],
      },
    },
    {
      name: 'pages-only-show',
      comment: 'A page gets what it shows from its route. Reading happens in a question.',
      severity: 'error',
      from: { path: '^src/features/[^/]+/pages/' },
      to: {
        path: ['/store\\.ts$', '^src/platform/(db|vault|audit|jobs)', '^src/connections/', 'node_modules/(pg|kysely)'],
      },
    },
    {
      name: 'connections-by-their-port',
      comment: 'A feature knows a connection by its port; main.ts chooses the real one or the fake.',
      severity: 'error',
      from: { path: '^src/features/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/connections/', pathNot: '/port\\.ts$' },
    },
    {
      name: 'demo-stays-outside',
      comment: 'Only app.tsx and main.ts know that a demo exists; nothing real may depend on it.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/demo/', '^src/(app\\.tsx|main\\.ts)$', '^src/cli/'] },
      to: { path: '^src/demo/' },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing imports this file. Delete it, or mount it.',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.test\\.tsx?$', '^src/cli/main\\.ts$', '\\.d\\.ts$'] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: ['node_modules/(?!pg|kysely|zod)'] },
  },
};
