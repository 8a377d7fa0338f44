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

function bare(path: string): string {
  return path.replace(/\/$/, '').replace(/\{[^}]+\}/g, '{}');
}
