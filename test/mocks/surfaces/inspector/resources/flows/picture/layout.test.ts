import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shopifyOrders } from '../../../../../../../fixtures/resources/flows/app-flows.ts';
import type { Flow } from '../../../../../../../fixtures/resources/flows/flow.ts';
import { records } from '../../../../../../../fixtures/resources/flows/records.ts';
import { flowGraph } from '../../../../../../../mocks/surfaces/inspector/resources/flows/picture/flow-graph.ts';
import { layout, type Picture } from '../../../../../../../mocks/surfaces/inspector/resources/flows/picture/layout.ts';

const pictureOf = (flow: Flow): Picture => layout(flowGraph(flow), 50);

/** What is wrong with a picture: nodes that cover each other, ways that lead up or through a node, what is cut off. */
function flawsOf({ width, height, nodes, edges }: Picture): readonly string[] {
  const covers = nodes.flatMap((one, index) =>
    nodes
      .slice(index + 1)
      .filter(({ x, y }) => Math.abs(x - one.x) < one.width && Math.abs(y - one.y) < one.height)
      .map(({ key }) => `${one.key} covers ${key}`),
  );
  const ways = edges.flatMap(({ from, to, points }) =>
    points.flatMap((point, index) => {
      const before = points[index - 1];
      if (before !== undefined && before.y >= point.y) return [`${from} > ${to} leads up`];
      const crossed = nodes.find(
        ({ key, x, y, width: across, height: down }) =>
          key !== from && key !== to && Math.abs(x - point.x) < across / 2 && Math.abs(y - point.y) <= down / 2,
      );
      return crossed === undefined ? [] : [`${from} > ${to} leads through ${crossed.key}`];
    }),
  );
  const cut = nodes.filter(
    ({ x, y, width: across, height: down }) =>
      x - across / 2 < 0 || x + across / 2 > width || y - down / 2 < 0 || y + down / 2 > height,
  );
  return [...covers, ...ways, ...cut.map(({ key }) => `${key} is cut off`)];
}

test('the flows of the seed are drawn without a flaw, each node below those that lead to it', () => {
  for (const flow of records) expect(flawsOf(pictureOf(flow)), flow.name).toEqual([]);
});

test('a way that passes a row has a place of its own there', () => {
  const { nodes, edges } = pictureOf(shopifyOrders);
  const known = edges.find(({ name }) => name === 'Known customer');
  const added = nodes.find(({ record }) => record?.id === '5a6f0c3b9e1d4f2a7b8c0d31');
  expect(known?.points).toHaveLength(4);
  expect(known?.points[1]?.x).toBeGreaterThan((added?.x ?? 0) + (added?.width ?? 0) / 2);
  expect(known?.points[1]?.y).toBe((added?.y ?? 0) - (added?.height ?? 0) / 2);
});

test('branches are drawn from left to right, in their order', () => {
  const { nodes } = pictureOf(shopifyOrders);
  const [paid, open] = nodes.filter(({ key }) => key.startsWith('routers.2.branches'));
  expect([paid?.y, (paid?.x ?? 0) < (open?.x ?? 0)]).toEqual([open?.y, true]);
});

test('nothing is drawn of nothing', () => {
  expect(layout({ nodes: [], edges: [] }, 50)).toMatchObject({ width: 0, nodes: [], edges: [] });
});

test('routers that lead in a ring, which is entered at two places, are drawn without the way back', () => {
  const router = (at: number, ...next: readonly (number | undefined)[]) => ({
    id: `r${at}`,
    branches: next.map((to, index) => ({
      name: `b${index}`,
      ...(at === 4 && { pageProcessors: [{ type: 'import' as const, _importId: 'i' }] }),
      ...(to !== undefined && { nextRouterId: `r${to}` }),
    })),
  });
  const routers = [router(0, 3, 4), router(1, 4), router(2, undefined), router(3, 1, undefined), router(4, 3)];
  const flow = { _id: 'f', lastModified: '2026-01-01T00:00:00.000Z', name: 'Ring', disabled: false, routers };
  expect(flawsOf(pictureOf(flow))).toEqual([]);
  expect(flowGraph(flow).edges).toHaveLength(4);
});

test('whatever routers lead to, what comes of it is a picture without a flaw', () => {
  const place = fc.nat(5);
  const branch = fc.record({ steps: fc.nat(2), next: fc.option(place, { nil: undefined }) });
  const router = fc.record({ isNamed: fc.boolean(), branches: fc.array(branch, { minLength: 1, maxLength: 3 }) });
  fc.assert(
    fc.property(fc.nat(3), fc.array(router, { maxLength: 6 }), (sources, routers) => {
      const flow: Flow = {
        _id: 'f',
        lastModified: '2026-01-01T00:00:00.000Z',
        name: 'Any',
        disabled: false,
        pageGenerators: Array.from({ length: sources }, (_, index) => ({ _exportId: `e${index}` })),
        routers: routers.map(({ isNamed, branches }, at) => ({
          id: `r${at}`,
          ...(isNamed && { name: `R${at}` }),
          branches: branches.map(({ steps, next }, index) => ({
            name: `b${index}`,
            pageProcessors: Array.from({ length: steps }, (_, step) => ({
              type: 'import' as const,
              _importId: `${at}-${index}-${step}`,
            })),
            ...(next !== undefined && { nextRouterId: `r${next}` }),
          })),
        })),
      };
      expect(flawsOf(pictureOf(flow))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
