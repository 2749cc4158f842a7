#!/usr/bin/env node
/** Starts the command line. It is plain JavaScript so that Node can run it, and loads the TypeScript behind it. */
import { tsImport } from 'tsx/esm/api';

const { run } = await tsImport('./run.ts', import.meta.url);
process.exitCode = await run(process.argv.slice(2), process);
