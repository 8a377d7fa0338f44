import type { Flow } from '../../../../../../fixtures/resources/flows/flow.ts';
import { waysOnward } from './ways-onward.ts';

/** What a record passes on its way through a flow. */
export interface FlowNode {
  readonly key: string;
  readonly kind: 'source' | 'lookup' | 'import' | 'router' | 'end';
  /** The record that does it; `undefined` of a router, and of a way that ends without one. */
  readonly record?: StepRecord;
  /** What a router is called, and how it chooses. */
  readonly name?: string;
  readonly note?: string;
}

/** A record that a flow names, and where it does. */
export interface StepRecord {
  readonly id: string;
  readonly place: readonly (string | number)[];
}

/** A way from one to the next; a branch has a name. */
export interface FlowEdge {
  readonly from: string;
  readonly to: string;
  readonly name?: string;
}

/** A flow as what it is: sources, lookups, routers, imports, and the ways between them. */
export interface FlowGraph {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
}

type Processors = NonNullable<Flow['pageProcessors']>;
type Router = NonNullable<Flow['routers']>[number];
type Place = readonly (string | number)[];

/** Where a way has come to: the nodes that lead on, and what the way that goes on is called. */
interface Ends {
  readonly from: readonly string[];
  readonly name?: string;
}

/**
 * Reads a flow as a graph. A router that has nothing to choose is not drawn: what precedes the first branching stands in
 * such a one.
 */
export function flowGraph(flow: Flow): FlowGraph {
  const nodes = new Map<string, FlowNode>();
  const edges: FlowEdge[] = [];
  const routers = new Map((flow.routers ?? []).map((router, index) => [router.id ?? String(index), { router, index }]));
  const add = (node: FlowNode, { from, name }: Ends): Ends => {
    nodes.set(node.key, node);
    for (const one of from) edges.push({ from: one, to: node.key, ...(name !== undefined && { name }) });
    return { from: [node.key] };
  };

  function addSteps(steps: Processors, place: Place, before: Ends): Ends {
    let ends = before;
    for (const [index, { type, _exportId, _importId }] of steps.entries()) {
      const field = type === 'export' ? '_exportId' : '_importId';
      const id = type === 'export' ? _exportId : _importId;
      const at = [...place, index, field];
      const record = id === undefined ? {} : { record: { id, place: at } };
      ends = add({ key: at.join('.'), kind: type === 'export' ? 'lookup' : 'import', ...record }, ends);
    }
    return ends;
  }

  function addRouter(id: string, before: Ends, passed: readonly string[] = []): void {
    const found = routers.get(id);
    // A ring of routers is drawn once around.
    if (found === undefined || passed.includes(id)) return;
    const { router, index } = found;
    const isChoice = router.branches.length > 1 || router.name !== undefined;
    const key = `routers.${index}`;
    const isKnown = nodes.has(key);
    const ends = isChoice ? add(routerNode(key, router), before) : before;
    if (isKnown) return;
    for (const [at, { name, pageProcessors = [], nextRouterId }] of router.branches.entries()) {
      const place = ['routers', index, 'branches', at, 'pageProcessors'];
      const begin = isChoice && name !== undefined ? { ...ends, name } : ends;
      const last = addSteps(pageProcessors, place, begin);
      if (nextRouterId !== undefined) addRouter(nextRouterId, last, [...passed, id]);
      else if (pageProcessors.length === 0) add({ key: `${place.join('.')}.end`, kind: 'end' }, last);
    }
  }

  const sources = sourcesOf(flow);
  for (const source of sources) add(source, { from: [] });
  const begin = { from: sources.map(({ key }) => key) };
  if (flow._importId !== undefined) add(nodeOf('import', ['_importId'], flow._importId), begin);
  addSteps(flow.pageProcessors ?? [], ['pageProcessors'], begin);
  const [first] = routers.keys();
  if (first !== undefined) addRouter(first, begin);
  const ways = new Map(edges.map((edge) => [textOf(edge), edge]));
  return { nodes: [...nodes.values()], edges: waysOnward([...ways.values()]) };
}

function textOf({ from, to, name = '' }: FlowEdge): string {
  return `${from} ${to} ${name}`;
}

/** Where records come from: of a flow of 2017 its one export. */
function sourcesOf({ pageGenerators = [], _exportId }: Flow): readonly FlowNode[] {
  const old = _exportId === undefined ? [] : [nodeOf('source', ['_exportId'], _exportId)];
  return [
    ...old,
    ...pageGenerators.map((source, index) =>
      nodeOf('source', ['pageGenerators', index, '_exportId'], source._exportId),
    ),
  ];
}

function nodeOf(kind: FlowNode['kind'], place: Place, id: string): FlowNode {
  return { key: place.join('.'), kind, record: { id, place } };
}

function routerNode(key: string, { name, routeRecordsTo, routeRecordsUsing }: Router): FlowNode {
  const chooses = routeRecordsTo === 'all_matching_branches' ? 'all that match' : 'first that matches';
  return {
    key,
    kind: 'router',
    name: name ?? 'Router',
    note: routeRecordsUsing === 'script' ? 'by a script' : chooses,
  };
}
