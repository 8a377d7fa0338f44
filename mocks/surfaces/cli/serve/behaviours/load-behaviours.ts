import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Behaviour } from '../../../../engine/behaviours/behaviour.ts';
import { OptionError } from '../../../../integrator/errors/option-error.ts';

/**
 * Loads the behaviours that a file exports as its default, by `operationId`: an object, or a `Map`.
 *
 * @throws {OptionError} where there is no such file, it cannot be loaded, or it exports something else.
 */
export async function loadBehaviours(where: string): Promise<ReadonlyMap<string, Behaviour>> {
  const file = resolve(where);
  if (!existsSync(file)) throw failure(where, 'there is no such file', 'Give the path of one');
  const module: unknown = await import(pathToFileURL(file).href).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw failure(where, `it cannot be loaded (${why})`, adviceFor(where), cause);
  });
  const exported: unknown = Object.hasOwn(Object(module), 'default')
    ? Reflect.get(Object(module), 'default')
    : undefined;
  const entries: readonly (readonly [unknown, unknown])[] =
    exported instanceof Map ? [...exported] : Object.entries(typeof exported === 'object' ? (exported ?? {}) : {});
  const example = 'Export default { getPet: ({ account, parameters }) => ({ status: 200, body: … }) }';
  if (entries.length === 0) throw failure(where, 'its default export has no behaviours', example);
  const behaviours = new Map<string, Behaviour>();
  for (const [id, behaviour] of entries) {
    if (typeof behaviour === 'function') {
      // What it gives is held against the document before it leaves.
      behaviours.set(String(id), (call) => Reflect.apply(behaviour, undefined, [call]));
      continue;
    }
    throw failure(where, `what it exports as ${JSON.stringify(id)} is ${typeof behaviour}, and no function`, example);
  }
  return behaviours;
}

function adviceFor(where: string): string {
  const isTyped = /\.[cm]?ts$/.test(where);
  if (isTyped && !('typescript' in process.features && process.features.typescript !== false))
    return `This Node (${process.version}) reads no TypeScript: take Node 22.18 or later, or give a file of JavaScript`;
  return isTyped
    ? 'Mend the file; Node takes types off, and reads no enum, no namespace, and no import without its ending'
    : 'Give a module of JavaScript or TypeScript';
}

function failure(where: string, why: string, advice: string, cause?: unknown): OptionError {
  return new OptionError(`Failed to read --behaviours ${where}: ${why}. ${advice}.`, { cause });
}
