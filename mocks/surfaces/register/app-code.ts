import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { AppExtensionOptions } from '../../integrator/app/option/app-option.ts';
import { exportedApp } from '../../integrator/app/option/exported-app.ts';
import { OptionError } from '../../integrator/errors/option-error.ts';
import { prefix } from './variables.ts';

/**
 * Reads where the code of apps is: a file of functions, or the URL of a stack with its token.
 *
 * @throws {OptionError} where there is no such file, it cannot be loaded, or a stack is without its token.
 */
export function readAppCode(where: string | undefined, systemToken: string | undefined): AppExtensionOptions {
  if (where === undefined) return {};
  if (/^https?:\/\//i.test(where)) {
    if (URL.parse(where) === null) throw failure(where, 'it is no URL', 'Give one such as http://127.0.0.1:3000');
    if (systemToken !== undefined) return { extension: { url: where, systemToken } };
    throw failure(where, 'a stack asks for its token', `Set ${prefix}SYSTEM_TOKEN`);
  }
  if (!existsSync(where)) throw failure(where, 'there is no such file', 'Give the path of one');
  const extension = exportedApp(loaded(where));
  if (extension !== undefined) return { extension };
  throw failure(where, 'it exports no module of functions', 'Export { installer: { … }, settings: { … } }');
}

/** Loads a file at once: a preload that waited could not be loaded by `--require`. */
function loaded(where: string): unknown {
  try {
    return createRequire(import.meta.url)(resolve(where));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw failure(where, `it cannot be loaded (${why})`, 'Give a module of functions', cause);
  }
}

function failure(where: string, why: string, advice: string, cause?: unknown): OptionError {
  return new OptionError(`Failed to read ${prefix}EXTENSION: it is ${where}, and ${why}. ${advice}.`, { cause });
}
