import type { Command } from 'cac';
import { millisecondsOf, typedTexts } from '../../usage/arguments.ts';

/** Where the code of apps is, as the command line gives it. */
export interface AppFlags {
  /** A file of functions, or the URL of a stack. */
  readonly extension: string | undefined;
  readonly systemToken: string | undefined;
  readonly extensionTimeoutMs: number;
}

/** Adds the flags for the code of apps. */
export function addAppFlags(command: Command): Command {
  return command
    .option('--extension <where>', 'The code of apps: a file of functions, or the URL of a stack')
    .option('--system-token <token>', 'The token of the stack')
    .option('--extension-timeout <seconds>', 'How long a function of the code may take', { default: 300 });
}

/** Reads them. */
export function readAppFlags(given: Readonly<Record<string, unknown>>, words: readonly string[]): AppFlags {
  return {
    extension: typedTexts(words, '--extension').at(-1),
    systemToken: typedTexts(words, '--system-token').at(-1),
    extensionTimeoutMs: millisecondsOf('--extension-timeout', given['extensionTimeout']),
  };
}
