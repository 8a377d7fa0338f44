import type { Operation } from '../../../spec/operation/operation.ts';
import type { Resource } from '../../../spec/resource/resource.ts';

/** A resource whose collection the path of an operation goes through. */
export interface PassedResource {
  readonly resource: Resource;
  /** Whether the path names a record of it. */
  readonly isNamed: boolean;
}

/** Makes what tells through which collections the path of an operation goes; each is looked at once. */
export function createPassed(resources: readonly Resource[]): (operation: Operation) => readonly PassedResource[] {
  const known = new Map<Operation, readonly PassedResource[]>();
  return (operation) => {
    const found = known.get(operation) ?? passedIn(resources, operation.path);
    known.set(operation, found);
    return found;
  };
}

function passedIn(resources: readonly Resource[], path: string): readonly PassedResource[] {
  return resources.flatMap((resource): PassedResource[] => {
    const { collection, idParameter } = resource;
    if (path !== collection && !path.startsWith(`${collection}/`)) return [];
    const named = `${collection}/{${idParameter}}`;
    return [{ resource, isNamed: path === named || path.startsWith(`${named}/`) }];
  });
}
