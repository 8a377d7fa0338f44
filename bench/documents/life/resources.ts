import type { AskedOperation } from '../ask/documents.ts';

/** What is created in one place and read in another: POST /pets and GET /pets/{petId}. */
export interface LivingResource {
  readonly create: AskedOperation;
  readonly read: AskedOperation;
  readonly list: AskedOperation | undefined;
  readonly change: AskedOperation | undefined;
  readonly remove: AskedOperation | undefined;
  /** The parameter that names a record. */
  readonly id: string;
}

/** The resources of a document that have a POST and a GET by id. */
export function resourcesOf(operations: readonly AskedOperation[]): readonly LivingResource[] {
  const at = (method: string, path: string): AskedOperation | undefined =>
    operations.find((one) => one.method === method && bare(one.path) === bare(path));
  return operations.flatMap((read) => {
    const [, collection, id] = /^(.*)\/\{([^}]+)\}(?:\.json)?\/?$/.exec(read.path) ?? [];
    if (read.method !== 'get' || collection === undefined || id === undefined) return [];
    const create = at('post', collection) ?? at('post', `${collection}.json`);
    if (create === undefined) return [];
    return [
      {
        create,
        read,
        id,
        list: at('get', create.path),
        change: at('patch', read.path) ?? at('put', read.path),
        remove: at('delete', read.path),
      },
    ];
  });
}

/** What is created in one place and named in another, whether it is read there or only changed or deleted. */
export interface Creation {
  readonly create: AskedOperation;
  /** The path that names a record. */
  readonly path: string;
  readonly id: string;
}

/** The creations of a document whose records have a path. */
export function creationsOf(operations: readonly AskedOperation[]): readonly Creation[] {
  const paths = [...new Set(operations.map(({ path }) => path))];
  return paths.flatMap((path) => {
    const [, collection, id] = /^(.*)\/\{([^}]+)\}(?:\.json)?\/?$/.exec(path) ?? [];
    if (collection === undefined || id === undefined) return [];
    const create = operations.find(
      (one) => one.method === 'post' && [bare(collection), bare(`${collection}.json`)].includes(bare(one.path)),
    );
    return create === undefined ? [] : [{ create, path, id }];
  });
}

function bare(path: string): string {
  return path.replace(/\/$/, '').replace(/\{[^}]+\}/g, '{}');
}
