import { expect, test } from 'vitest';
import { shopifyOrders } from '../../../../../../../fixtures/resources/flows/app-flows.ts';
import type { Flow } from '../../../../../../../fixtures/resources/flows/flow.ts';
import {
  bookReturns,
  gitHubEventsToSlack,
  nightlyReport,
} from '../../../../../../../fixtures/resources/flows/records.ts';
import { flowGraph } from '../../../../../../../mocks/surfaces/inspector/resources/flows/picture/flow-graph.ts';

const bare: Flow = { _id: 'f', lastModified: '2026-01-01T00:00:00.000Z', name: 'Bare', disabled: false };

/** The ways of a flow, each with the ids or the names at its ends. */
function waysOf(flow: Flow): readonly string[] {
  const { nodes, edges } = flowGraph(flow);
  const labels = new Map(nodes.map(({ key, kind, record, name }) => [key, record?.id.slice(-2) ?? name ?? kind]));
  return edges.map(
    ({ from, to, name }) => `${labels.get(from)} ${name === undefined ? '' : `(${name}) `}> ${labels.get(to)}`,
  );
}

test('two sources meet at the first of the steps, which come one after the other', () => {
  const ways = waysOf(nightlyReport);
  expect(ways.slice(0, 3)).toEqual(['23 > 30', '24 > 30', '30 > 31']);
  expect(ways.at(-1)).toBe('43 > 44');
  expect(flowGraph(nightlyReport).nodes.map(({ kind }) => kind)).toEqual([
    ...Array(2).fill('source'),
    ...Array(9).fill('lookup'),
    ...Array(2).fill('import'),
  ]);
});

test('a router has a way for each branch, with its name', () => {
  expect(waysOf(bookReturns)).toEqual([
    '21 > By condition',
    'By condition (Can be sold again) > 22',
    '22 > 41',
    'By condition (Cannot) > 42',
  ]);
});

test('what stands before the first choice is drawn without its router, and branches meet again', () => {
  expect(waysOf(shopifyOrders)).toEqual([
    '21 > 22',
    '22 > By customer',
    'By customer (New customer) > 31',
    '31 > By payment',
    'By payment (Paid) > 33',
    'By payment (To be paid) > 32',
    'By customer (Known customer) > By payment',
  ]);
});

test('a flow of 2017 has one source and one import', () => {
  expect(waysOf(gitHubEventsToSlack)).toEqual(['02 > 03']);
  expect(flowGraph(gitHubEventsToSlack).nodes.map(({ record }) => record?.place)).toEqual([
    ['_exportId'],
    ['_importId'],
  ]);
});

test('a flow without steps is empty, and a branch without any ends', () => {
  expect(flowGraph(bare)).toEqual({ nodes: [], edges: [] });
  const routers = [{ id: 'a', name: 'A', branches: [{ name: 'One' }, { name: 'Two', nextRouterId: 'nowhere' }] }];
  expect(waysOf({ ...bare, routers })).toEqual(['A (One) > end']);
});

test('routers in a ring are drawn once around', () => {
  const routers = ['a', 'b', 'c'].map((id, index, all) => ({
    id,
    name: id.toUpperCase(),
    branches: [
      { name: 'on', nextRouterId: all[(index + 1) % 3] ?? id },
      { name: 'back', nextRouterId: 'a' },
    ],
  }));
  expect(waysOf({ ...bare, routers })).toEqual(['A (on) > B', 'B (on) > C']);
});

test('each step knows where the flow names its record', () => {
  const { nodes } = flowGraph(shopifyOrders);
  expect(nodes.map(({ record }) => record?.place.join('.')).filter((place) => place !== undefined)).toEqual([
    'pageGenerators.0._exportId',
    'routers.0.branches.0.pageProcessors.0._exportId',
    'routers.1.branches.0.pageProcessors.0._importId',
    'routers.2.branches.0.pageProcessors.0._importId',
    'routers.2.branches.1.pageProcessors.0._importId',
  ]);
});
