import { hasKey } from '../../document/text-facts.ts';

/** What a document says of its resources beyond paths and schemas: each name, and what may stand there. */
export const extensions = {
  /** On a property: the resource whose id it holds. */
  references: 'x-references',
  /** Beside `x-references`: what becomes of the record when the one that it names is deleted. */
  onDelete: 'x-on-delete',
  /** On a property: it is never shown in the clear. */
  secret: 'x-secret',
  /** On a property: when it may be written. */
  writableAt: 'x-writable-at',
  /** On a property: `true`, no two values at its place in a record are the same. */
  unique: 'x-unique',
  /** On a property: the path of the field of which it is one of the values. */
  names: 'x-names',
  /** Beside `x-names`: the field that refers to the record in which that field is. */
  namesIn: 'x-names-in',
  /**
   * On a schema of components: records of it are a resource of this name, without a collection on the wire. `false`, on a
   * path: what it shows is no record of a resource, though it looks so.
   */
  resource: 'x-resource',
  /** Beside `x-resource`: the field that holds the id. */
  idField: 'x-id-field',
  /** On a path, or beside `x-resource`: what one record is called. */
  singular: 'x-singular',
  /** On the path of a collection: a record that is deleted waits in the recycle bin, which calls it so. */
  recycled: 'x-recycled',
  /** On a query parameter of a list: the field that it asks for. */
  filterOf: 'x-filter-of',
  /** Beside `x-filter-of`: how the field compares, where it need not equal the value. */
  filterOp: 'x-filter-op',
  /** On a query parameter of a list: it names the fields by which the list is put in order. */
  sort: 'x-sort',
  /** On a list below a record: the resource that it shows. */
  viewOf: 'x-view-of',
  /** Beside `x-view-of`: the field that holds the id of the record above. */
  viewBy: 'x-view-by',
  /** On a GET below a record: it tells who refers to that record. */
  dependencies: 'x-dependencies',
  /** On a PATCH: the paths that it may change. */
  patchable: 'x-patchable',
  /** On an operation: it acts outside of the account. */
  actsOutside: 'x-acts-outside',
  /** On an operation: the resource of the record that its path names, though the path does not stand below it. */
  recordOf: 'x-record-of',
  /** On a path parameter: `true`, it is a key that whoever writes chooses, and nothing need be there. */
  key: 'x-key',
  /** On a property that is a moment: how many days ahead of the clock it may be. */
  maxDaysAhead: 'x-max-days-ahead',
  /** On a DELETE: the fields that a record has to have before, with their values. */
  deleteAfter: 'x-delete-after',
  /** On an operation: the level that a caller needs for it. */
  accessLevel: 'x-access-level',
  /** On the path of a collection: access may be given to single records of it, and goes to what belongs to them. */
  grantsAccess: 'x-grants-access',
  /** On the path of a collection: its records are environments, and those that refer to one belong to it. */
  environments: 'x-environments',
  /** On a property: what the service puts there itself: a moment, a number, a text made of other fields. */
  made: 'x-made',
  /** On a property of a record: `true`, no two records of its collection have the same value. */
  distinct: 'x-distinct',
  /** On the GET of a list: the order in which it stands where nobody asks for one. */
  order: 'x-list-order',
  /** On the PUT of a record: `true`, it makes the record where there is none. */
  creates: 'x-creates',
  /** On the PUT or PATCH of a record: whether what is left out stays as it was; `deep`: within objects too. */
  merges: 'x-merges',
} as const;

/** The name of an extension. */
export type Extension = (typeof extensions)[keyof typeof extensions];

const names = Object.values(extensions);
const known: ReadonlySet<string> = new Set(names);

/** Whether a name is that of an extension. */
export function isExtension(name: string): name is Extension {
  return known.has(name);
}

/** Whether a document uses any of the extensions: most do not, and need not be looked through. */
export function hasExtensions(document: object): boolean {
  return hasKey(document, names);
}
