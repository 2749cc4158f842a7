import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FileSystemReader } from '@forge/cli-shared';
import { lint } from '@forge/lint';
import { readManifest } from './read-manifest.mjs';

const require = createRequire(import.meta.url);
const linters = join(dirname(require.resolve('@forge/lint/package.json')), 'out/lint/linters');
const linter = (file, name) => require(join(linters, file))[name];

// The linter looks endpoints up in API descriptions that it would download; which scopes our calls need is a test of ours.
const none = join(mkdtempSync(join(tmpdir(), 'true-story-')), 'no-paths.json');
writeFileSync(none, '{"paths":{}}');
process.env.USE_LOCAL_SWAGGER = '1';
for (const product of ['CONF', 'CONF_V2', 'JSM', 'JSW', 'JIRA', 'BB']) process.env[`LOCAL_${product}_SWAGGER`] ??= none;

const silent = { info() {}, warn() {}, debug() {}, error() {}, trace() {} };

function openLinters(manifest) {
  const Permission = linter('permission-linter/permission-linter', 'PermissionLinter');
  const Handler = linter('handler-linter/handler-linter', 'HandlerLinter');
  const Timeout = linter('function-timeout-linter/function-timeout-linter', 'FunctionTimeoutLinter');
  const Deprecated = linter('deprecated-api-module-linter/deprecated-api-module-linter', 'DeprecatedApiModuleLinter');
  return [
    new Permission('development', manifest, silent),
    new Handler('development', manifest, silent),
    new Timeout(manifest, silent),
    new Deprecated('development', manifest, silent),
  ];
}

/** Runs those rules of `forge lint` over src/ that need no login; warnings count as errors. */
export async function checkCode() {
  const manifest = await readManifest();
  const all = await new FileSystemReader().recursiveReadDir('./src', ['node_modules', '.git']);
  const files = all.filter((file) => /\.ts$/.test(file));
  const options = { linter: { mode: 'client-side' }, linters: openLinters(manifest) };
  const results = await lint(files, manifest, 'development', silent, {}, options);
  const errors = results.flatMap(({ file, errors: found, warnings }) =>
    [...found, ...warnings].map(({ line, column, message }) => `${file}:${line ?? 0}:${column ?? 0} ${message}`),
  );
  return { errors: [...new Set(errors)], note: `${files.length} files` };
}
