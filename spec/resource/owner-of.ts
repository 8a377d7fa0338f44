import type { Operation } from '../operation/operation.ts';
import { plainPath } from './crud-parts.ts';
import { type Resource, resourceNamed } from './resource.ts';

/**
 * The resource that an operation is about: that of which it lists, creates or changes records, below the record of
 * another too; else the one below whose path it stands, the nearest; `undefined` where it is about none.
 */
export function ownerOf(resources: readonly Resource[], operation: Operation): Resource | undefined {
  const own = resources.find(({ operations }) => Object.values(operations).includes(operation));
  if (own !== undefined) return own;
  const view = resources.flatMap(({ views }) => views).find((one) => one.operation === operation);
  if (view !== undefined) return resourceNamed(resources, view.of);
  const [nearest] = resources
    .filter(({ collection }) => isAt(operation.path, collection))
    .sort((one, other) => other.collection.length - one.collection.length);
  return nearest;
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
