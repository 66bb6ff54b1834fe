// The floors of the house (README, "The map of the code"): a file imports from its own folder or from a
// floor below, never from a neighbour on its floor.
const floors = [
  ['locales'],
  ['organisation'],
  ['rules', 'regulation', 'chart'],
  ['summary'],
  ['workbook'],
  ['operations'],
  ['taskpane', 'commands', 'cli'],
];

const forbidden = floors.flatMap((folders, floor) =>
  folders.map((folder) => {
    const barred = [
      ...folders.filter((neighbour) => neighbour !== folder),
      ...floors.slice(floor + 1).flat(),
      ...(folder === 'cli' ? [] : ['workbench']),
    ];
    return {
      name: `floor-${floor}-${folder}`,
      comment: `src/${folder} is on floor ${floor}: it may import itself and the floors below only.`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: `^src/(${barred.join('|')})/` },
    };
  }),
);

module.exports = {
  forbidden: [
    ...forbidden,
    {
      name: 'workbench-stands-aside',
      comment: 'The stand-in Excel knows nothing of the add-in that it runs.',
      severity: 'error',
      from: { path: '^src/workbench/' },
      to: { path: '^src/(?!workbench/)' },
    },
    {
      name: 'no-circular',
      comment: 'A ring of imports cannot be read from either end.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'pure-floors',
      comment: 'Floors 0 to 3 decide over plain data: no Node, no files.',
      severity: 'error',
      from: { path: '^src/(locales|organisation|rules|regulation|chart|summary)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'not-to-dev-dependency',
      comment: 'What ships in the pane may not lean on a development tool; workbench and cli are such tools.',
      severity: 'error',
      from: { path: '^src/(?!workbench|cli)' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'source-not-to-test',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
