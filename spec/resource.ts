import type { Operation } from './operation.ts';

/** What an operation does, told by the shape of its path. */
export type CrudRole = 'list' | 'create' | 'read' | 'replace' | 'merge' | 'remove';

/** The part that an operation plays for a resource. */
export interface CrudPart {
  readonly role: CrudRole;
  /** The template of the collection's path: `/pets`. */
  readonly collection: string;
  /** What one record is called: `pet`. */
  readonly resource: string;
  /** The path parameter that holds the id; `undefined` for the collection itself. */
  readonly idParameter: string | undefined;
}

const itemRoles: Readonly<Record<string, CrudRole>> = { GET: 'read', PUT: 'replace', PATCH: 'merge', DELETE: 'remove' };
const collectionRoles: Readonly<Record<string, CrudRole>> = { GET: 'list', POST: 'create' };

/**
 * Tells from the paths of a document which operations are create, read, update and delete.
 *
 * `/pets` is a collection where the document also has `/pets/{id}`; anything else has no such meaning.
 */
export function crudParts(operations: readonly Operation[]): ReadonlyMap<Operation, CrudPart> {
  const items = new Map<string, string>();
  for (const { path } of operations) {
    const item = /^(.*\/[^/{}]+)\/\{([^/{}]+)\}$/.exec(path);
    if (item?.[1] !== undefined && item[2] !== undefined) items.set(item[1], item[2]);
  }
  const parts = new Map<Operation, CrudPart>();
  for (const operation of operations) {
    const { method, path } = operation;
    const slash = path.lastIndexOf('/');
    const collection = items.has(path) ? path : path.slice(0, slash);
    const idParameter = items.get(collection);
    if (idParameter === undefined) continue;
    const isItem = path === `${collection}/{${idParameter}}`;
    if (!isItem && path !== collection) continue;
    const role = (isItem ? itemRoles : collectionRoles)[method];
    if (role === undefined) continue;
    const plural = collection.slice(collection.lastIndexOf('/') + 1);
    parts.set(operation, {
      role,
      collection,
      resource: plural.endsWith('s') ? plural.slice(0, -1) : plural,
      idParameter: isItem ? idParameter : undefined,
    });
  }
  return parts;
}

/** The path of the collection that a call is about: the template with the call's own parameters. */
export function collectionPath(template: string, parameters: Readonly<Record<string, unknown>>): string {
  if (!template.includes('{')) return template;
  return template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(parameters[name])));
}
