import type { Operation } from '../../../spec/operation/operation.ts';
import { isDeclared, type Resource } from '../../../spec/resource/resource.ts';

/** The order in which the vendor's own client makes records. It says nothing of what it does not name. */
const usualOrder = [
  ...['iclients', 'stacks', 'agents', 'scripts', 'connections', 'filedefinitions', 'ediprofiles', 'lookupcaches'],
  ...['exports', 'imports', 'asynchelpers', 'integrations', 'flows', 'tools', 'apis', 'mcpservers'],
];

/**
 * The resources whose records can be made, each after those that its records refer to, and else in the usual order; those
 * that refer to each other in a ring come as the document has them.
 */
export function inOrderOfMaking(resources: readonly Resource[]): readonly Resource[] {
  const rank = ({ name }: Resource): number =>
    (usualOrder.indexOf(name) + usualOrder.length + 1) % (usualOrder.length + 1);
  const left = new Set(
    resources.filter(({ operations }) => operations.create !== undefined).toSorted((a, b) => rank(a) - rank(b)),
  );
  const order: Resource[] = [];
  while (left.size > 0) {
    const [first, ...others] = left;
    if (first === undefined) break;
    // Of two that refer to each other, the usual order says which is first; what it says of the other comes later.
    const isFree = (one: Resource): boolean =>
      ![...left].some((other) => refersTo(one, other) && !(refersTo(other, one) && rank(one) < rank(other)));
    const next = [first, ...others].find(isFree) ?? first;
    left.delete(next);
    order.push(next);
  }
  return order;
}

function refersTo(one: Resource, other: Resource): boolean {
  return other !== one && (one.parent === other.name || one.references.some(({ to }) => to === other.name));
}

/** What a client can list of its own accord: the resources that have a list, those above first. */
export function listed(resources: readonly Resource[]): readonly Resource[] {
  const withList = resources.filter(({ operations }) => operations.list !== undefined);
  return withList.toSorted((a, b) => depthOf(a) - depthOf(b));
}

function depthOf({ collection }: Resource): number {
  return collection.split('{').length;
}

/** Operations that show a list below a record whose id is all that their path needs. */
export function listsBelow(operations: readonly Operation[], resource: Resource): readonly Operation[] {
  const { collection, idParameter } = resource;
  const start = `${collection}/{${idParameter}}/`;
  return operations.filter(({ method, path, responses }) => {
    const isBelow = method === 'GET' && path.startsWith(start) && !path.slice(start.length).includes('{');
    return isBelow && responses.has('200') && !path.endsWith('/dependencies');
  });
}

/** Resources that only show themselves elsewhere: no operation of their own makes or lists their records. */
export function unmakable(resources: readonly Resource[]): readonly Resource[] {
  return resources.filter((one) => isDeclared(one) || one.operations.create === undefined);
}
