import { jsonSchemaOf, type Operation } from '../../../spec/operation/operation.ts';
import { type CrudPart, type CrudRole, crudParts } from '../../../spec/resource/crud-parts.ts';
import { schemaAt } from '../../../spec/schema/schema.ts';
import type { Contract } from '../../contract/contract.ts';
import { hasRequiredQuery } from '../values/required-parameters.ts';
import type { Dialect } from './conventions.ts';
import { findIdField, findTagField, type RecordsAt, recordsAt, successSchema } from './record-fields.ts';

/** A collection of the document and what can be done with it. */
export interface Resource {
  /** The template of the collection's path, without a slash at its end. */
  readonly collection: string;
  readonly name: string;
  readonly idParameter: string;
  /** The field that holds a record's id. */
  readonly idField: string;
  /** The text field that carries the run's tag. */
  readonly tagField: string;
  /** Where the list shows its records. */
  readonly recordsAt: RecordsAt;
  /** The query parameters that page the list; `undefined`: nothing is known of its pages. */
  readonly paging: Dialect['paging'];
  /** The largest page that is asked for: no larger than the document allows. */
  readonly pageSize: number;
  /** Only where it shows records that can be told apart, whatever was asked for. */
  readonly list: Operation | undefined;
  readonly create: Operation | undefined;
  readonly read: Operation | undefined;
  readonly replace: Operation | undefined;
  readonly remove: Operation | undefined;
  /** What else can be done to a record, by operations below its path. */
  readonly actions: readonly Operation[];
  /** What of it cannot be judged, and why; the operations that are concerned are left out above. */
  readonly gaps: readonly Gap[];
}

/** Something that no check can judge, because of what the document says or does not say. */
export interface Gap {
  readonly operation: Operation;
  readonly why: string;
}

/** Larger pages are not asked for, whatever the document allows. */
const largestPage = 1000;

/** Whether an operation is about one record of a resource, or about something that belongs to it. */
export function isBelowRecord({ collection, idParameter }: Resource, { path }: Operation): boolean {
  return `${withoutSlash(path)}/`.startsWith(`${collection}/{${idParameter}}/`);
}

function withoutSlash(path: string): string {
  return path.replace(/(?<=.)\/$/, '');
}

/** What the operations of a contract do; a slash at the end of a path says nothing of it. */
function partsOf({ operations }: Contract): Map<Operation, CrudPart> {
  const plain = operations.map((operation) => ({ ...operation, path: withoutSlash(operation.path) }));
  const parts = crudParts(plain);
  return new Map(
    operations.flatMap((operation, at): [Operation, CrudPart][] => {
      const part = plain[at] === undefined ? undefined : parts.get(plain[at]);
      return part === undefined ? [] : [[operation, part]];
    }),
  );
}

type Parts = { name: string; idParameter: string } & Partial<Record<CrudRole, Operation>>;

/** The collections of a contract that need no other record to exist: those at the top. */
export function resourcesOf(contract: Contract, dialect: Dialect): Resource[] {
  const byCollection = new Map<string, Parts>();
  for (const [operation, { collection, role, resource, idParameter }] of partsOf(contract)) {
    if (collection.includes('{')) continue;
    const known = byCollection.get(collection) ?? { name: resource, idParameter: idParameter ?? '' };
    byCollection.set(collection, { ...known, idParameter: idParameter ?? known.idParameter, [role]: operation });
  }
  return [...byCollection].map(([collection, parts]) => readResource(contract, dialect, collection, parts));
}

function readResource(contract: Contract, dialect: Dialect, collection: string, parts: Parts): Resource {
  const { name, idParameter, create, read, replace, remove } = parts;
  const operations = { create, read, replace, list: parts.list };
  const gaps: Gap[] = [];
  const at = recordsAt(contract, parts.list, collection);
  let list = parts.list;
  if (list !== undefined && dialect.idField === undefined) {
    const why = hasRequiredQuery(list)
      ? `what ${list.id} shows depends on a query that it requires, and that had to be made up`
      : at === undefined
        ? `the document does not tell where ${list.id} shows its records`
        : undefined;
    if (why !== undefined) {
      gaps.push({ operation: list, why: `Whether its records are listed could not be judged: ${why}.` });
      list = undefined;
    }
  }
  const idField = dialect.idField ?? findIdField(contract, operations, name, idParameter);
  const tagField = dialect.tagField ?? findTagField(contract, operations);
  const shared = {
    collection,
    name,
    idParameter,
    idField: idField ?? 'id',
    tagField: tagField ?? '',
    recordsAt: at ?? { field: undefined },
    paging: dialect.paging,
    pageSize: list === undefined ? largestPage : pageSizeOf(contract, list, dialect),
    list: idField === undefined ? undefined : list,
    read,
  };
  const trouble = troubleOf(parts, idField, tagField);
  if (trouble === undefined) {
    return { ...shared, create, replace, remove, actions: actionsOf(contract, collection, idParameter), gaps };
  }
  for (const operation of [create, replace, remove]) {
    if (operation !== undefined) gaps.push({ operation, why: `What it writes could not be judged: ${trouble}.` });
  }
  return { ...shared, create: undefined, replace: undefined, remove: undefined, actions: [], gaps };
}

function pageSizeOf({ document }: Contract, { parameters }: Operation, { paging }: Dialect): number {
  const schema = parameters.find(({ in: place, name }) => place === 'query' && name === paging?.limit)?.schema;
  const maximum = schema === undefined ? undefined : schemaAt(document, schema).keywords['maximum'];
  return typeof maximum === 'number' ? Math.max(1, Math.min(largestPage, Math.floor(maximum))) : largestPage;
}

/** Why records of the run's own cannot be made and told from others; `undefined`: they can. */
function troubleOf(
  { create, read, list }: Parts,
  idField: string | undefined,
  tagField: string | undefined,
): string | undefined {
  if (create === undefined) return 'the document has no operation that creates such a record';
  if (jsonSchemaOf(create.requestBody) === undefined)
    return `${create.id} takes no JSON body that the document describes`;
  if (idField === undefined) return 'the document does not tell which field holds the id of a record';
  if (tagField === undefined) return `no text field of ${create.id} can hold the tag of the run and is shown again`;
  const isShown = successSchema(create) !== undefined || read !== undefined || list !== undefined;
  return isShown ? undefined : 'no operation shows such a record';
}

/**
 * What can be done to a record beside reading, replacing and deleting it: the operations below its path that write.
 *
 * Records of their own, such as `/pets/{id}/toys/{toy}` beside `/pets/{id}/toys`, are no actions.
 */
function actionsOf(contract: Contract, collection: string, idParameter: string): Operation[] {
  const parts = partsOf(contract);
  const paths = new Set(contract.operations.map(({ path }) => withoutSlash(path)));
  return contract.operations.filter((operation) => {
    const part = parts.get(operation);
    const isNested = part !== undefined && paths.has(part.collection);
    return operation.method !== 'GET' && !isNested && operation.path.startsWith(`${collection}/{${idParameter}}/`);
  });
}
