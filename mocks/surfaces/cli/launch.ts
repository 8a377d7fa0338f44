#!/usr/bin/env node
import { needNode } from '../../../spec/needed-node.ts';

/** Loads the command line where this Node will do: an older one would break on what it lacks. */
try {
  needNode();
  await import('./main.ts');
} catch (error) {
  console.error(error instanceof Error && error.name === 'NodeError' ? error.message : error);
  process.exitCode = 2;
}
