/**
 * Bundles the functions in the working directory as `forge deploy` does, and prints the folder they went to. A script of
 * its own, because the bundler insists on a CommonJS main module.
 */
const { getEntryPoints, getNodeBundler } = require('@forge/bundler');
const { ConfigFile, FileSystemReader, FileSystemWriter } = require('@forge/cli-shared');

// `forge deploy` fetches the runtime's wrapper from Atlassian; it is no part of the app's own bundle.
const wrapper = async () => ({ script: '', source: 'local', version: 'local' });
const wrapperProvider = { getNodeRuntimeWrapper: wrapper, getNodeRuntimeLoader: wrapper };
const silent = { info() {}, warn() {}, debug() {}, error() {}, trace() {} };

async function bundle() {
  const config = new ConfigFile(new FileSystemReader(), new FileSystemWriter());
  const manifest = await config.readConfig();
  const modules = new Set(manifest.modules.function.map(({ handler }) => handler.split('.').slice(0, -1).join('.')));
  const entryPoints = getEntryPoints([...modules].map((module) => ({ module })));
  const bundler = getNodeBundler(silent, wrapperProvider, config);
  return bundler.bundle({ appDirectory: process.cwd(), entryPoints });
}

bundle().then(
  ({ outputDir }) => console.log(outputDir),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
