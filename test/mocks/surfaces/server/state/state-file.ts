import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createCore, type IntegratorCore } from '../../../../../mocks/integrator/integrator.ts';
import type { IntegratorOptions } from '../../../../../mocks/integrator/options.ts';
import { openState } from '../../../../../mocks/surfaces/server/state/open-state.ts';

/** A directory of the test's own; it goes with the test. */
export function ownDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'integrator-state-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return directory;
}

let ownPlace = (): string => join(ownDirectory(), 'state.sqlite');

/** Has the tests keep their state elsewhere than in files: each in a place of its own. */
export function keepIn(place: () => string): void {
  ownPlace = place;
}

/** A file of the test's own, that is not there yet; or what was chosen in its place. */
export function ownFile(): string {
  return ownPlace();
}

/** A fake on a file. */
export interface KeptCore extends IntegratorCore {
  close(): void;
}

/** Opens a fake on a file; it is closed with the test, where it has not been before. */
export async function openKept(file: string, options: IntegratorOptions = {}): Promise<KeptCore> {
  const state = await openState(file);
  onTestFinished(() => state.close());
  return { ...createCore({ report: 'silent', ...options }, state.kept), close: state.close };
}

/** Opens a fake on a file, looks at it, and closes it again. */
export async function readKept<T>(
  file: string,
  look: (core: IntegratorCore) => T,
  options?: IntegratorOptions,
): Promise<T> {
  const core = await openKept(file, options);
  try {
    return look(core);
  } finally {
    core.close();
  }
}

/** Sends JSON to a fake, by the token `token@ACCOUNT` where an account is named. */
export async function send(
  { fetch }: Pick<IntegratorCore, 'fetch'>,
  method: string,
  path: string,
  { body, account }: { readonly body?: unknown; readonly account?: string } = {},
): Promise<{ readonly status: number; readonly body: unknown }> {
  const response = await fetch(`https://api.integrator.io/v1${path}`, {
    method,
    headers: {
      authorization: `Bearer token${account === undefined ? '' : `@${account}`}`,
      'content-type': 'application/json',
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}
