#!/usr/bin/env node
import { needNode } from '../../../spec/errors/needed-node.ts';
import { keepCompiledCode } from './compiled-code.ts';

/** Loads the command line where this Node will do: an older one would break on what it lacks. */
try {
  needNode();
  keepCompiledCode();
  await import('./main.ts');
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  const isOld = error instanceof Error && error.name === 'NodeError';
  console.error(isOld ? why : `Failed to load the command line: ${why}. Install integrator-testkit anew.`);
  process.exitCode = 2;
}
