import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AppExtension, AppExtensionOptions } from '../../../../integrator/app/option/app-option.ts';
import { exportedApp } from '../../../../integrator/app/option/exported-app.ts';
import { OptionError } from '../../../../integrator/errors/option-error.ts';
import type { AppFlags } from './app-flags.ts';

/**
 * Loads the code of apps, or says where its stack is.
 *
 * @throws {OptionError} where there is no such file, it cannot be loaded, or a stack is without its token.
 */
export async function loadExtension({
  extension,
  systemToken,
  extensionTimeoutMs,
}: AppFlags): Promise<AppExtensionOptions> {
  if (extension === undefined) {
    if (systemToken === undefined) return {};
    throw new OptionError('Failed to read --system-token: there is no stack. Give --extension URL, or leave it out.');
  }
  return { extension: await extensionAt(extension, systemToken), extensionTimeoutMs };
}

async function extensionAt(where: string, systemToken: string | undefined): Promise<AppExtension> {
  if (/^https?:\/\//i.test(where)) {
    if (URL.parse(where) === null) throw failure(where, 'it is no URL', 'Give one such as http://127.0.0.1:3000');
    if (systemToken !== undefined) return { url: where, systemToken };
    throw failure(where, 'a stack asks for its token', 'Give --system-token TOKEN');
  }
  if (systemToken !== undefined)
    throw new OptionError(
      `Failed to read --system-token: ${where} is a file, which asks for none. Leave it out, or give --extension URL.`,
    );
  const file = resolve(where);
  if (!existsSync(file)) throw failure(where, 'there is no such file', 'Give the path of one');
  const module: unknown = await import(pathToFileURL(file).href).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw failure(where, `it cannot be loaded (${why})`, 'Give a module of functions', cause);
  });
  const extension = exportedApp(module);
  if (extension !== undefined) return extension;
  throw failure(where, 'it exports no module of functions', 'Export { installer: { … }, settings: { … } }');
}

function failure(where: string, why: string, advice: string, cause?: unknown): OptionError {
  return new OptionError(`Failed to read --extension ${where}: ${why}. ${advice}.`, { cause });
}
