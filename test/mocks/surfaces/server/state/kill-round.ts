import { expect } from 'vitest';
import { integratorContract } from '../../../../../contracts/apis/integrator/builtin/builtin.ts';
import type { Integration } from '../../../../../fixtures/resources/integrations/integration.ts';
import { RandomNumbers } from '../../../../../mocks/engine/faults/rule/random.ts';
import { createCore } from '../../../../../mocks/integrator/integrator.ts';
import { openState } from '../../../../../mocks/surfaces/server/state/open-state.ts';
import { type Served, serveCli } from '../../cli/run-cli.ts';
import { type Records, Writer } from './writer.ts';

/** What a round is. */
export interface KillRound {
  /** The file, and what is in it by all that was acknowledged so far. */
  readonly file: string;
  readonly records: Records;
  readonly seed: number;
  /** How many servers share the file; all are killed. */
  readonly servers: number;
}

/** What a round came to. */
export interface Outcome {
  /** What is in the file. */
  readonly records: Records;
  /** How many writes were acknowledged. */
  readonly returned: number;
}

const writersInAll = 6;

/**
 * Lets writers at servers that share a file, kills the servers at a moment drawn from the seed, and looks at what is
 * left: everything that was acknowledged, and of what was not each write as a whole or not at all.
 */
export async function runKillRound(round: KillRound): Promise<Outcome> {
  const starting = Array.from({ length: round.servers }, () =>
    serveCli('--state', round.file, '--seed', 'empty', '--quiet'),
  );
  try {
    return await killWhileWriting(round, await Promise.all(starting));
  } finally {
    // However the round went, no server outlives it.
    for (const server of await Promise.allSettled(starting)) {
      if (server.status === 'fulfilled') server.value.child.kill('SIGKILL');
    }
  }
}

async function killWhileWriting({ file, records, seed }: KillRound, served: readonly Served[]): Promise<Outcome> {
  const random = new RandomNumbers(seed);
  const deadline = 1 + Math.floor(random.next() * 200);
  const turns = Math.floor(random.next() * 12);
  const kill = async (): Promise<void> => {
    // At any point of the requests that are under way.
    for (let turn = 0; turn < turns; turn++) await new Promise<void>((resolve) => setImmediate(resolve));
    for (const { child } of served) child.kill('SIGKILL');
  };

  let returned = 0;
  const writers = Array.from({ length: writersInAll }, (_, index) => {
    const base = served[index % served.length]?.base ?? '';
    // Each has records of its own, so that it knows what must be there.
    const own = [...records].filter(([, { name }]) => name.startsWith(`${index}:`));
    return new Writer(`${index}`, base, new Map(own), new RandomNumbers(seed * 100 + index), () => {
      returned += 1;
      if (returned === deadline) void kill();
    });
  });
  await Promise.all(writers.map((writer) => writer.write()));
  await Promise.all(served.map(({ finished }) => finished));

  const left = await recordsIn(file);
  const contract = integratorContract();
  for (const record of left.values())
    expect(contract.checkValue('#/components/schemas/Integration', record)).toEqual([]);
  const explained = new Set<string>();
  for (const writer of writers) for (const id of writer.explain(left)) explained.add(id);
  expect([...left.keys()].filter((id) => !explained.has(id))).toEqual([]);
  return { records: left, returned };
}

async function recordsIn(file: string): Promise<Records> {
  const state = await openState(file);
  try {
    const { integrations } = createCore({ seed: 'empty' }, state.kept);
    return new Map(integrations.all().map((record): [string, Integration] => [record._id, record]));
  } finally {
    state.close();
  }
}
