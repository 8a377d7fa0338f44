import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProcessExchange } from '../campaign/exchange.ts';
import type { Dice } from '../dice/dice.ts';
import { bearer } from '../wire/accounts.ts';
import { builtServer, refusedOr } from './built.ts';

/** A file of state with bytes flipped, cut, or doubled: a server opens it and responds, or says why it does not. */
export function stateFileExchange(dice: Dice): ProcessExchange {
  const how = dice.pick(['flipped', 'cut', 'zeroed', 'words changed', 'nothing but noise'] as const);
  // Where in the file, as a part of its length: the file is only made when this runs.
  const places = Array.from({ length: dice.int(1, 30) }, () => [dice.next(), dice.int(0, 255)] as const);
  return {
    via: 'process',
    kind: 'state-file',
    label: how,
    bytes: 24_576,
    run: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'fuzz-state-'));
      try {
        const file = join(folder, 'state.sqlite');
        const whole = await freshState(file);
        await writeFile(file, changed(whole, how, places));
        await use(file);
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  };
}

let fresh: Buffer | undefined;

/** A file that a server has kept a few records in. */
async function freshState(file: string): Promise<Buffer> {
  if (fresh !== undefined) return fresh;
  await use(file);
  fresh = await readFile(file);
  return fresh;
}

async function use(state: string): Promise<void> {
  const { startServer } = await builtServer();
  const server = await refusedOr(() => startServer({ port: 0, state, report: 'silent' }));
  if (server === undefined) return;
  try {
    for (const [method, path, body] of [
      ['POST', '/v1/integrations', '{"name":"Kept"}'],
      ['GET', '/v1/integrations', undefined],
      ['GET', '/__admin/accounts/default/state', undefined],
    ] as const) {
      const response = await fetch(server.url + path, {
        method,
        headers: { authorization: bearer('default'), 'content-type': 'application/json', connection: 'close' },
        ...(body !== undefined && { body }),
        signal: AbortSignal.timeout(9000),
      });
      const text = await response.text();
      const isSaid = /Failed to /.test(text);
      // A file that cannot be read any more may be found out while it is in use; then a sentence says so.
      if (response.status >= 500 && !isSaid)
        throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 300)}`);
    }
  } finally {
    await server.close();
  }
}

function changed(whole: Buffer, how: string, places: readonly (readonly [place: number, byte: number])[]): Buffer {
  const copy = Buffer.from(whole);
  const [[first, byte] = [0, 0]] = places;
  if (how === 'cut') return copy.subarray(0, Math.floor(first * copy.length));
  if (how === 'nothing but noise') return Buffer.alloc(Math.floor(first * 9000), byte);
  if (how === 'zeroed') {
    copy
      .subarray(Math.floor(first * copy.length))
      .subarray(0, 600)
      .fill(0);
    return copy;
  }
  if (how === 'words changed') {
    const text = copy.toString('latin1');
    const from = ['"name"', 'records', '{"_id"', 'accounts', '/integrations', 'default'][byte % 6] ?? '';
    return Buffer.from(text.replaceAll(from, from.replace(/[a-z"{/]/, '#')), 'latin1');
  }
  for (const [place, value] of places) copy[Math.floor(place * copy.length)] = value;
  return copy;
}
