const swc = (tsx) => ({
  '^.+\\.(t|j|mj)sx?$': [
    '@swc/jest',
    {
      jsc: { parser: { syntax: 'typescript', tsx }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' },
      module: { type: 'commonjs' },
    },
  ],
});
const base = {
  rootDir: '.',
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node'],
  transformIgnorePatterns: ['/node_modules/(?!(@forge/bridge|@atlaskit|d3-[a-z-]+|internmap)/)'],
};

export default {
  reporters: ['default', '<rootDir>/tools/check/closing-line.mjs'],
  projects: [
    {
      ...base,
      displayName: 'unit',
      testEnvironment: 'node',
      transform: swc(false),
      testMatch: ['<rootDir>/test/{engine,app,forge,contract,local,tools}/**/*.test.ts'],
    },
    {
      ...base,
      displayName: 'screens',
      testEnvironment: 'jsdom',
      // Preact's entry for browsers is an ES module, which Jest cannot require.
      testEnvironmentOptions: { customExportConditions: ['require'] },
      transform: swc(true),
      testMatch: ['<rootDir>/test/static/**/*.test.tsx'],
      moduleNameMapper: {
        '\\.css$': '<rootDir>/test/support/empty.ts',
        // As vite.config.ts does for the build.
        '^react/jsx-runtime$': 'preact/jsx-runtime',
        '^react-dom/client$': 'preact/compat/client',
        '^react-dom/test-utils$': '<rootDir>/test/support/act.ts',
        '^react(?:-dom)?$': 'preact/compat',
      },
      setupFilesAfterEnv: ['<rootDir>/test/support/screens.ts'],
    },
    {
      ...base,
      displayName: 'browser',
      testEnvironment: 'node',
      transform: swc(false),
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
    },
  ],
};
