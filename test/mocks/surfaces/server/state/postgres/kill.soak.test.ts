import { expect, test } from 'vitest';
import { RandomNumbers } from '../../../../../../mocks/engine/faults/rule/random.ts';
import { type Served, serveCli } from '../../../cli/run-cli.ts';
import { readKept } from '../state-file.ts';
import { startPostgres, whyNoPostgres } from './own-postgres.ts';
import { ReplicaWriter } from './replica-writer.ts';

const kills = 50;

test.skipIf(whyNoPostgres() !== undefined)(
  'fifty times one of two replicas is killed under write load, and no acknowledged write is lost',
  async () => {
    const postgres = await startPostgres();
    const random = new RandomNumbers(1);
    const replicas: Served[] = [];
    const start = async (): Promise<void> => {
      replicas.push(await serveCli('--state', postgres.address, '--seed', 'empty', '--quiet'));
    };
    try {
      await Promise.all([start(), start()]);
      const writers = Array.from({ length: 6 }, (_, index) => new ReplicaWriter(`${index}`, new RandomNumbers(index)));
      const acknowledged = (): number => writers.reduce((sum, writer) => sum + writer.acknowledged, 0);
      let isOver = false;
      // As a load balancer leads them: to any replica that has not been found dead.
      let failure: unknown;
      const load = writers.map(async (writer) => {
        while (!isOver) await writer.write(replicas[Math.floor(random.next() * replicas.length)]?.base ?? '');
      });
      Promise.all(load).catch((error: unknown) => {
        failure = error;
      });
      for (let kill = 1; kill <= kills; kill += 1) {
        const next = acknowledged() + 1 + Math.floor(random.next() * 12);
        while (acknowledged() < next && failure === undefined)
          await new Promise((resolve) => setTimeout(resolve, random.next() * 3));
        if (failure !== undefined) throw failure;
        const [killed] = replicas.splice(Math.floor(random.next() * replicas.length), 1);
        killed?.child.kill('SIGKILL');
        await start();
      }
      isOver = true;
      await Promise.all(load);

      const left = await readKept(
        postgres.address,
        ({ integrations }) => new Map(integrations.all().map(({ _id, name }): [string, string] => [_id, name])),
        { seed: 'empty' },
      );
      const explained = new Set(writers.flatMap((writer) => writer.explain(left)));
      expect([...left.keys()].filter((id) => !explained.has(id))).toEqual([]);
      expect(acknowledged()).toBeGreaterThan(kills * 5);
      for (const { base } of replicas) {
        expect((await namesAt(base)).toSorted()).toEqual([...left.values()].toSorted());
      }
      console.log(`${kills} kills, ${acknowledged()} acknowledged writes, ${left.size} records left`);
    } finally {
      for (const { child } of replicas) child.kill('SIGKILL');
      await postgres.stop();
    }
  },
);

/** The names of all integrations that a replica shows: a quick machine writes more than a page holds. */
async function namesAt(base: string): Promise<string[]> {
  const names: string[] = [];
  for (;;) {
    const headers = { authorization: 'Bearer token' };
    const response = await fetch(`${base}/integrations?limit=1000&skip=${names.length}`, { headers });
    const page: readonly { readonly name: string }[] = response.status === 204 ? [] : await response.json();
    names.push(...page.map(({ name }) => name));
    if (page.length < 1000) return names;
  }
}
