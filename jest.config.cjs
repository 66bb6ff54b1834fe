/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // office.js sends what it lets go of some time after a run: its globals must outlive the last test of a file.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
        module: { type: 'commonjs' },
      },
    ],
  },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json'],
  // hucre and intl-messageformat are published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(hucre|intl-messageformat|@formatjs)/)'],
};
