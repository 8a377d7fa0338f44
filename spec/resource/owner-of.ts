import type { JsonPointer } from '../json/json-pointer.ts';
import { jsonSchemaOf, type Operation } from '../operation/operation.ts';
import type { Shape } from '../schema/shape.ts';
import { plainPath } from './crud-parts.ts';
import { type Resource, resourceNamed } from './resource.ts';

/** The parts of a contract that tell what an operation is about. */
export interface OwnerContext {
  readonly resources: readonly Resource[];
  shapeAt(pointer: JsonPointer): Shape;
}

/**
 * The resource that an operation is about: that of which it lists, creates or changes records, below the record of
 * another too; else the one below whose path it stands, the nearest; `undefined` where it is about none.
 */
export function ownerOf(context: OwnerContext, operation: Operation): Resource | undefined {
  const { resources } = context;
  const own = resources.find(({ operations }) => Object.values(operations).includes(operation));
  if (own !== undefined) return own;
  const view = resources.flatMap(({ views }) => views).find((one) => one.operation === operation);
  if (view !== undefined) return resourceNamed(resources, view.of);
  const shown = listedAt(context, operation);
  const showing = resources.filter(
    ({ operations: { list } }) => shown !== undefined && list !== undefined && listedAt(context, list) === shown,
  );
  if (showing.length === 1) return showing[0];
  const acting = resources.find(({ actions }) => actions.includes(operation));
  if (acting !== undefined) return acting;
  const [nearest] = resources
    .filter(({ collection }) => isAt(operation.path, collection))
    .sort((one, other) => other.collection.length - one.collection.length);
  return nearest;
}

/** Where the schema of what a GET lists stands; `undefined` where it responds with no list. */
function listedAt({ shapeAt }: OwnerContext, { method, responses }: Operation): JsonPointer | undefined {
  const schema = method === 'GET' ? jsonSchemaOf(responses.get('200')) : undefined;
  return schema === undefined ? undefined : shapeAt(schema).items()?.pointer;
}

/** Whether a path is that of a collection, or stands below it. */
function isAt(path: string, collection: string): boolean {
  const own = steps(path);
  return steps(collection).every((step, index) => step === own[index]);
}

/** The steps of a path; what a parameter is called says nothing of the place. */
function steps(path: string): string[] {
  return plainPath(path)
    .split('/')
    .map((step) => (step.startsWith('{') && step.endsWith('}') ? '{}' : step));
}
