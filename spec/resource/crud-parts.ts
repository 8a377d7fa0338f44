import type { Operation } from '../operation/operation.ts';

/** What an operation does, known by the shape of its path. */
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
  /** How it differs from most: by where what is sent stands, or by a path below the record, `/orders/{id}/cancel`. */
  readonly way?: 'id in body' | 'fields in query' | 'action' | 'field' | 'many';
  /** The field of the record that is read or written alone: `address` of `/orders/{id}/address`. */
  readonly field?: string;
  /** The query parameter that has the ids of many; where it is left out, all are meant. */
  readonly idsIn?: string;
  /** What is done to the record by the path alone: `POST /posts/{id}/like`. */
  readonly effect?: {
    readonly set: Readonly<Record<string, unknown>>;
    /** The field that counts how often it was done. */
    readonly count?: string;
  };
  /** The templates of collections in which such records are made, where none is made in this one. */
  readonly elsewhere?: readonly string[];
  /** Where the id stands in the body, by the names of fields; where it is in the path, this is left out. */
  readonly idPath?: readonly string[];
}

const itemRoles: Readonly<Record<string, CrudRole>> = { GET: 'read', PUT: 'replace', PATCH: 'merge', DELETE: 'remove' };
const collectionRoles: Readonly<Record<string, CrudRole>> = { GET: 'list', POST: 'create' };

/**
 * Tells from the paths of a document which operations are create, read, update and delete.
 *
 * `/pets` is a collection where the document also has `/pets/{id}`; anything else has no such meaning. `loose` also
 * takes `/pets/` with `/pets/{id}/`, `/pets.json` with `/pets/{id}.json`, `/pets({id})`, one place under two names, and
 * `/pets/{shop}` with `/pets/{shop}/{id}` where pets are made there.
 */
export function crudParts(operations: readonly Operation[], loose = false): ReadonlyMap<Operation, CrudPart> {
  const narrowed = loose ? narrowedCollections(operations) : new Set<string>();
  const itemOf = (path: string): RegExpExecArray | null => {
    if (narrowed.has(path)) return null;
    const found = loose ? (looseItem.exec(path) ?? keyItem.exec(path)) : plainItem.exec(path);
    const inNarrowed = found === null ? narrowedItem.exec(path) : null;
    return inNarrowed !== null && narrowed.has(inNarrowed[1] ?? '') ? inNarrowed : found;
  };
  const plain = (path: string): string => (loose ? plainPath(path) : path);
  /** The items below each collection: the path, and the parameter that holds the id. */
  const items = new Map<string, Map<string, string>>();
  for (const { path } of operations) {
    const [, above, idParameter] = itemOf(path) ?? [];
    if (above === undefined || idParameter === undefined) continue;
    const known = loose ? items.get(above) : undefined;
    items.set(above, (known ?? new Map<string, string>()).set(path, idParameter));
  }
  const written = new Map(operations.map(({ path }) => [plain(path), path]));
  const parts = new Map<Operation, CrudPart>();
  for (const operation of operations) {
    const { method, path } = operation;
    const above = items.has(plain(path)) ? plain(path) : (itemOf(path)?.[1] ?? '');
    const below = items.get(above);
    const idParameter = below?.get(path);
    if (below === undefined || (idParameter === undefined && plain(path) !== above)) continue;
    const role = (idParameter === undefined ? collectionRoles : itemRoles)[method];
    if (role !== undefined) {
      parts.set(operation, { role, collection: written.get(above) ?? above, resource: singular(above), idParameter });
    }
  }
  return parts;
}

const plainItem = /^(.*\/[^/{}]+)\/\{([^/{}]+)\}$/;
const looseItem = /^(.*\/[^/{}]+)\/\{([^/{}]+)\}(?:\/|\.[a-z]+)?$/;

/** A record as OData has it: `/pets({id})`, `/pets('{id}')`, `/pets(id={id})`. */
const keyItem = /^(.*\/[^/{}()]+)\((?:\w+=)?'?\{([^/{}]+)\}'?\)$/;

/** A record of a collection that a parameter narrows: `/pets/{shop}/{id}`. */
const narrowedItem = /^(.*\/\{[^/{}]+\})\/\{([^/{}]+)\}$/;

/**
 * The collections whose paths end in a parameter: records are made there and have paths below, and nothing changes or
 * removes what would stand there otherwise.
 */
function narrowedCollections(operations: readonly Operation[]): ReadonlySet<string> {
  const above = new Set(operations.flatMap(({ path }) => narrowedItem.exec(path)?.[1] ?? []));
  if (above.size === 0) return above;
  const made = new Set<string>();
  const changed = new Set<string>();
  for (const { method, path, requestBody } of operations) {
    if (method === 'POST' && requestBody !== undefined) made.add(path);
    // What is deleted by what a body says are some of them.
    else if (method === 'PUT' || method === 'PATCH' || (method === 'DELETE' && requestBody === undefined))
      changed.add(path);
  }
  // Where `/pets` makes records, `/pets/{id}` is one of them, and what is posted there is something of it.
  return new Set([...above].filter((path) => made.has(path) && !changed.has(path) && !made.has(parentOf(path))));
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

/** A path without what says nothing of it: a slash at its end, a suffix such as `.json`. */
export function plainPath(path: string): string {
  return path.replace(/(?<=.)\/$|\.[a-z]+$/, '');
}

/** What one record of a collection is called, known by its path. */
export function singular(collection: string): string {
  const parts = plainPath(collection).split('/');
  const plural = parts.findLast((part) => part !== '' && !part.startsWith('{')) ?? '';
  if (/(?:[tnr]ch|sh|ss|x)es$/i.test(plural)) return plural.slice(0, -2);
  if (/ies$/i.test(plural) && !ownPlurals.test(plural)) return `${plural.slice(0, -3)}y`;
  return plural.endsWith('s') ? plural.slice(0, -1) : plural;
}

/** Those in `ies` that have it of `ie`, or are the same as one. */
const ownPlurals = /(?:^|[^a-z])(?:mov|cook|hood|self|ser|spec|zomb|gen|p|t|d|l)ies$/i;

/** The path of the collection that a call is about: the template with the call's own parameters. */
export function collectionPath(template: string, parameters: Readonly<Record<string, unknown>>): string {
  if (!template.includes('{')) return template;
  return template.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(String(parameters[name])));
}
