import { isRecord, type OpenApiDocument } from '../../../spec/document/document.ts';
import { valueAt } from '../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { collectionPath, plainPath } from '../../../spec/resource/crud-parts.ts';
import { type OwnerContext, ownerOf } from '../../../spec/resource/owner-of.ts';
import type { Filter, Resource as ListedResource } from '../../../spec/resource/resource.ts';
import type { InferredReference } from '../inferred/inferred-references.ts';
import type { CheckConventions } from './conventions.ts';

/** Where the records stand in the response of a list: a field of an envelope, or nothing for the response itself. */
export interface RecordsAt {
  readonly field: string | undefined;
}

/** What the list of the document says of a resource beside its names and operations. */
type Listed = Pick<
  ListedResource,
  | 'name'
  | 'singular'
  | 'idParameter'
  | 'parent'
  | 'references'
  | 'secrets'
  | 'createOnly'
  | 'agreements'
  | 'filters'
  | 'sort'
  | 'views'
  | 'recycled'
>;

/** A resource of the document, and what a run can do with it. */
export interface Resource extends Listed {
  /** The template of the collection's path, without what it ends with: `/pets`. */
  readonly template: string;
  /** The collection's path: the template, with the ids of the records above as soon as the run has made them. */
  readonly collection: string;
  /** The path parameters of the records above; `undefined`: there is a record above, and the run has made none yet. */
  above: Readonly<Record<string, string>> | undefined;
  /** The field that holds a record's id. */
  readonly idField: string;
  /** The text field that carries the run's tag; empty where none can: then records are known by their ids alone. */
  readonly tagField: string;
  /** A field that is later after each write, as the API promises. */
  readonly modifiedField: string | undefined;
  /** Where the list shows its records. */
  readonly recordsAt: RecordsAt;
  /** The query parameters that page the list; `undefined`: nothing is known of its pages. */
  readonly paging: CheckConventions['paging'];
  /** The largest page that is asked for: no larger than the document allows. */
  readonly pageSize: number;
  /** Only where it shows records that can be distinguished, whatever was asked for. */
  readonly list: Operation | undefined;
  readonly create: Operation | undefined;
  readonly read: Operation | undefined;
  readonly replace: Operation | undefined;
  readonly patch: ListedResource['patch'];
  readonly remove: Operation | undefined;
  /** What deletes a record, also where that is not judged: what a check of its own has made is cleaned up by it. */
  readonly deletion: Operation | undefined;
  /** The fields that a record has to have before it may be deleted, with their values. */
  readonly deleteAfter: Readonly<Record<string, unknown>> | undefined;
  /** What else can be done to a record, by operations below its path. */
  readonly actions: readonly Operation[];
  /** The operation that tells who refers to a record. */
  readonly dependencies: Operation | undefined;
  /** Those of the filters that are none by a word of the document, but by their names. */
  readonly inferredFilters: readonly Filter[];
  /** The fields that are ids of other records by no word of the document, but by their names. */
  readonly inferredReferences: readonly InferredReference[];
  /** What of it cannot be judged, and why; the operations that are concerned are left out above. */
  readonly gaps: readonly Gap[];
}

/** Something that no check can judge, because of what the document says or does not say. */
export interface Gap {
  readonly operation: Operation;
  readonly why: string;
}

/** Whether an operation is about one record of a resource, or about something that belongs to it. */
export function isBelowRecord({ template, idParameter, actions }: Resource, operation: Operation): boolean {
  return actions.includes(operation) || `${plainPath(operation.path)}/`.startsWith(`${template}/{${idParameter}}/`);
}

/** Of each list of resources, the one that an operation is about: it is asked several times for each request. */
const known = new WeakMap<readonly Resource[], Map<Operation, Resource | undefined>>();

/** The resource that an operation is about: that which it makes, else the one nearest to it. */
export function resourceOf(resources: readonly Resource[], operation: Operation): Resource | undefined {
  const found = known.get(resources) ?? new Map<Operation, Resource | undefined>();
  known.set(resources, found);
  if (!found.has(operation)) found.set(operation, nearestTo(resources, operation));
  return found.get(operation);
}

function nearestTo(resources: readonly Resource[], operation: Operation): Resource | undefined {
  const own = resources.find(({ create, list }) => create === operation || list === operation);
  if (own !== undefined) return own;
  const [nearest] = resources
    .filter((one) => isBelowRecord(one, operation))
    .sort((one, other) => other.template.length - one.template.length);
  return nearest;
}

/**
 * Whether an operation is judged: it is about a resource that is. What is about none is judged where everything is; where
 * some are chosen, what asks for the account as a whole is, and what the document puts beside a chosen one by its tag.
 */
export function isJudged(
  {
    contract,
    resources,
    judged,
  }: {
    readonly contract: OwnerContext & { readonly document: OpenApiDocument };
    readonly resources: readonly Resource[];
    readonly judged: readonly Resource[];
  },
  operation: Operation,
): boolean {
  if (judged.length === resources.length) return true;
  const owner = ownerOf(contract, operation);
  if (owner !== undefined) return judged.some(({ name }) => name === owner.name);
  if (operation.method === 'GET' && !operation.path.includes('{')) return true;
  const tags = tagsOf(contract.document, operation);
  return judged.some(({ list, create, read }) =>
    [list, create, read].some(
      (one) => one !== undefined && tagsOf(contract.document, one).some((tag) => tags.includes(tag)),
    ),
  );
}

function tagsOf(document: OpenApiDocument, { pointer }: Pick<Operation, 'pointer'>): readonly unknown[] {
  const written = valueAt(document, pointer);
  const tags = isRecord(written) ? written['tags'] : undefined;
  return Array.isArray(tags) ? tags : [];
}

/** The path parameters of a record, with those of the records above it. */
export function recordParameters({ above, idParameter }: Resource, id: string): Readonly<Record<string, string>> {
  return { ...above, [idParameter]: id };
}

/** The same resource below certain records, whose ids stand in its path. */
export function resourceBelow(resource: Resource, above: Readonly<Record<string, string>>): Resource {
  return { ...resource, above, collection: collectionPath(resource.template, above) };
}
