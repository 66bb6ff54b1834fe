/** What both projects share: TypeScript by swc, and the packages that are published as ES modules only. */
const shared = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Jest runs each file in a context of its own, where looking up a global costs as much as a hundred sums: loops over letters
  // and boxes took twice their time. These are handed to each module as what they are.
  sandboxInjectedGlobals: ['Math', 'Object', 'Array', 'Map', 'Set', 'String', 'Number', 'JSON'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json'],
  transformIgnorePatterns: ['/node_modules/(?!(hucre|intl-messageformat|@formatjs)/)'],
};

/** @type {import('jest').Config} */
module.exports = {
  // A loaded machine is no failure; what hangs still ends.
  testTimeout: 30_000,
  testSequencer: '<rootDir>/test/longestFirst.cjs',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      // office.js sends what it lets go of some time after a run: its globals must outlive the last test of a file.
      testEnvironmentOptions: { globalsCleanup: 'off' },
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/browser/'],
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/browser/patience.ts'],
      globalSetup: '<rootDir>/test/browser/startUp.ts',
      globalTeardown: '<rootDir>/test/browser/tearDown.ts',
    },
  ],
};
