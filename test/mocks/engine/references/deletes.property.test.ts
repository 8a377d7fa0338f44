import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soaking } from '../../../soak/soaking.ts';
import { ask, openWorkshop } from '../workshop.ts';

/** The ids of a graph: few, so that many records refer to the same one, to themselves and in rings. */
const id = fc.constantFrom('a', 'b', 'c');
const ids = fc.uniqueArray(id, { maxLength: 2 });

const graph = fc.record({
  customers: fc.uniqueArray(fc.record({ id, recommendedBy: fc.option(id) }), { selector: (one) => one.id }),
  machines: fc.uniqueArray(fc.record({ id }), { selector: (one) => one.id }),
  jobs: fc.uniqueArray(
    fc.record(
      {
        id,
        customerId: id,
        after: ids,
        spares: ids,
        steps: fc.array(fc.oneof(fc.record({ machineId: id }), fc.record({ jobId: id })), { maxLength: 2 }),
      },
      { requiredKeys: ['id'] },
    ),
    { selector: (one) => one.id },
  ),
  bills: fc.uniqueArray(fc.record({ id, jobId: id, payerId: id }, { requiredKeys: ['id', 'jobId'] }), {
    selector: (one) => one.id,
  }),
});

/** Those that refer to a record by a field of which the document says `refuse`, and those that go with it. */
const refuses = {
  customers: { bills: (one: Record<string, unknown>) => [one['payerId']] },
  machines: { jobs: (one: Record<string, unknown>) => stepsOf(one).map(({ machineId }) => machineId) },
  jobs: {
    jobs: (one: Record<string, unknown>) => [...listOf(one['after']), ...stepsOf(one).map(({ jobId }) => jobId)],
  },
  bills: {},
};
const cascades = {
  customers: { jobs: (one: Record<string, unknown>) => [one['customerId']] },
  machines: {},
  jobs: { bills: (one: Record<string, unknown>) => [one['jobId']] },
  bills: {},
};

type Kind = keyof typeof refuses;
type Links = Readonly<Record<string, (one: Record<string, unknown>) => readonly unknown[]>>;
const kinds = ['customers', 'machines', 'jobs', 'bills'] as const;

test('a record has no dependencies exactly when its delete is let through, and takes along what it must', async () => {
  await fc.assert(
    fc.asyncProperty(graph, fc.constantFrom('customers', 'machines', 'jobs'), id, async (records, kind, target) => {
      const mock = openWorkshop({ records: recordsOf(records) });
      const { going, held } = expected(records, kind, target);
      const before = kinds.map((one) => idsOf(mock, one));
      const exists = records[kind].some((one) => one.id === target);
      const [known, dependencies] = await ask(mock, 'GET', `/${kind}/${target}/dependencies`);
      const [status] = await ask(mock, 'DELETE', `/${kind}/${target}`);
      if (!exists) {
        expect([known, status]).toEqual([404, 404]);
        return;
      }
      expect(known).toBe(200);
      expect(Object.keys(Object(dependencies)).length > 0).toBe(held);
      expect(status).toBe(held ? 409 : 204);
      const left = kinds.map((one, index) => before[index]?.filter((each) => held || !going.has(`${one} ${each}`)));
      expect(kinds.map((one) => idsOf(mock, one))).toEqual(left);
    }),
    { numRuns: soaking ? 100 : 25 },
  );
});

/** What is to come of a delete, found by trying every link until nothing new goes. */
function expected(
  records: Readonly<Record<Kind, readonly Record<string, unknown>[]>>,
  kind: Kind,
  target: string,
): { readonly going: ReadonlySet<string>; readonly held: boolean } {
  const going = new Set([`${kind} ${target}`]);
  const linked = (links: Readonly<Record<Kind, Links>>): string[] =>
    kinds.flatMap((to) =>
      Object.entries(links[to]).flatMap(([from, idsIn]) =>
        (records[kinds.find((one) => one === from) ?? 'bills'] ?? [])
          .filter((one) => idsIn(one).some((each) => going.has(`${to} ${String(each)}`)))
          .map((one) => `${from} ${String(one['id'])}`),
      ),
    );
  for (let size = 0; size < going.size; ) {
    size = going.size;
    for (const one of linked(cascades)) going.add(one);
  }
  return { going, held: linked(refuses).some((one) => !going.has(one)) };
}

function recordsOf(records: Readonly<Record<Kind, readonly Record<string, unknown>[]>>) {
  const named = (one: Record<string, unknown>) => ({ name: 'One', title: 'One', ...one });
  return Object.fromEntries(kinds.map((kind) => [`/${kind}`, records[kind].map(named)]));
}

function idsOf(mock: ReturnType<typeof openWorkshop>, kind: Kind): string[] {
  return mock
    .account()
    .collection(`/${kind}`)
    .all()
    .map((record) => String(record['id']));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function stepsOf(one: Record<string, unknown>): readonly { readonly machineId?: unknown; readonly jobId?: unknown }[] {
  return listOf(one['steps']).map(Object);
}
