import type { Operation } from '../../../../spec/operation/operation.ts';
import { collectionPath, plainPath } from '../../../../spec/resource/crud-parts.ts';
import { deleteAfterOf } from '../../../../spec/resource/marks/operation-marks.ts';
import type { Resource as ListedResource } from '../../../../spec/resource/resource.ts';
import type { Contract } from '../../../contract/contract.ts';
import { inferredFilters } from '../../inferred/inferred-filters.ts';
import { inferredReferences } from '../../inferred/inferred-references.ts';
import type { CheckConventions } from '../conventions.ts';
import { isOfAccount, keyStoreOf, keyStoresOf } from '../key-stores.ts';
import type { Gap, Resource } from '../resources.ts';
import { showsNoRecord } from '../wrapping/wrapped-values.ts';
import { shownGaps, troubleOf, unlistedText } from './gaps.ts';
import { isKnownById } from './known-by-id.ts';
import { pageLimit } from './page-limit.ts';
import { findIdField, findTagField, hasField, recordsAt } from './record-fields.ts';

/** Larger pages are not asked for, whatever the document allows. */
const largestPage = 1000;

/** The resources of a contract as a run sees them, in the order of its list: those that others need come first. */
export function resourcesOf(contract: Contract, conventions: CheckConventions): Resource[] {
  const read = new Map<string, Resource>();
  // The values under the keys of a record belong to it, and are no records of their own.
  const keyed = new Set(
    keyStoresOf(contract)
      .filter((one) => !one.isInferred && !isOfAccount(one))
      .map(({ template }) => template),
  );
  const depth = ({ collection }: ListedResource): number => collection.split('/').length;
  const ofRecords = contract.resources.filter(({ collection }) => !keyed.has(collection));
  for (const listed of ofRecords.sort((one, other) => depth(one) - depth(other))) {
    const parent = listed.parent === undefined ? undefined : read.get(listed.parent);
    read.set(listed.name, readResource(contract, conventions, listed, parent));
  }
  return contract.resources.flatMap(({ name }) => read.get(name) ?? []);
}

function readResource(
  contract: Contract,
  conventions: CheckConventions,
  listed: ListedResource,
  parent: Resource | undefined,
): Resource {
  const { operations, idParameter, collection, references, secrets, createOnly, filters, sort, views, singular } =
    listed;
  const { create, replace, remove } = operations;
  const gaps: Gap[] = shownGaps(listed);
  const read = operations.read !== undefined && showsNoRecord(operations.read) ? undefined : operations.read;
  const named = conventions.isExact ? [] : inferredReferences(contract, listed, contract.resources);
  const inferred = conventions.isExact ? [] : inferredFilters(contract, operations.list, create, { filters, named });
  const at = recordsAt(contract, operations.list, collection);
  const template = plainPath(collection);
  let { list } = operations;
  const lost = whyUnplaced(listed, parent);
  const idField = findIdField(contract, listed, conventions.idField);
  if (list !== undefined && conventions.idField === undefined && lost === undefined) {
    const why = unlistedText(contract, listed, { list, isPlaced: at !== undefined, idField });
    if (why !== undefined) {
      gaps.push({ operation: list, why: `Whether its records are listed could not be judged: ${why}.` });
      list = undefined;
    }
  }
  const tagField = hasField(contract, create, conventions.tagField)
    ? conventions.tagField
    : (findTagField(contract, operations, collection) ??
      (!conventions.isExact && isKnownById(operations, list) ? '' : undefined));
  const shared = {
    name: listed.name,
    singular,
    parent: listed.parent,
    references,
    secrets,
    createOnly,
    agreements: listed.agreements,
    filters: [...filters, ...inferred],
    inferredFilters: inferred,
    inferredReferences: named,
    sort,
    views,
    recycled: listed.recycled,
    template,
    above: template.includes('{') ? undefined : {},
    idParameter,
    idField: idField ?? 'id',
    tagField: tagField ?? '',
    modifiedField: hasField(contract, read, conventions.modifiedField, 'shown') ? conventions.modifiedField : undefined,
    recordsAt: at ?? { field: undefined },
    paging: takesPages(list, conventions) ? conventions.paging : undefined,
    pageSize: list === undefined ? largestPage : pageSizeOf(contract, list, conventions),
    list: idField === undefined ? undefined : list,
    read,
    deletion: remove,
    deleteAfter: remove && deleteAfterOf(contract.document, remove),
  };
  const none = { create: undefined, replace: undefined, patch: undefined, remove: undefined, dependencies: undefined };
  if (lost !== undefined) {
    for (const operation of [list, create, read, replace, operations.patch, remove]) {
      if (operation !== undefined) gaps.push({ operation, why: `It could not be judged: ${lost}.` });
    }
    return withCollection({ ...shared, ...none, list: undefined, read: undefined, views: [], actions: [], gaps });
  }
  const trouble = troubleOf(operations, idField, tagField, shared.list);
  if (trouble === undefined) {
    const { patch, actions, dependencies } = listed;
    return withCollection({ ...shared, create, replace, patch, remove, actions, dependencies, gaps });
  }
  for (const operation of [create, replace, operations.patch, remove]) {
    // Where clients give the ids or the keys, it is judged by what is put under them.
    if (operation === undefined || keyStoreOf(contract, operation) !== undefined) continue;
    gaps.push({ operation, why: `What it writes could not be judged: ${trouble}.` });
  }
  return withCollection({ ...shared, ...none, views: [], actions: [], gaps });
}

/** The path of a resource follows the records that it stands below. */
function withCollection(resource: Omit<Resource, 'collection'>): Resource {
  return Object.defineProperty({ ...resource, collection: resource.template }, 'collection', {
    enumerable: true,
    get(this: Resource): string {
      return this.above === undefined ? this.template : collectionPath(this.template, this.above);
    },
  });
}

/** Why no record is known that a resource could stand below; `undefined`: one can be made, or none is needed. */
function whyUnplaced({ collection, parent: name }: ListedResource, parent: Resource | undefined): string | undefined {
  if (!collection.includes('{')) return undefined;
  if (name === undefined || parent === undefined)
    return `${collection} stands below records that the document does not have as a resource`;
  if (parent.create !== undefined) return undefined;
  return `the run can make no record of ${name} that it could stand below`;
}

/** Whether a list takes what the conventions ask for pages with; one that takes nothing of it has no pages to ask for. */
function takesPages(list: Operation | undefined, { paging }: CheckConventions): boolean {
  if (list === undefined || paging === undefined) return true;
  return list.parameters.some(({ in: place, name }) => place === 'query' && [paging.limit, paging.skip].includes(name));
}

function pageSizeOf(contract: Contract, list: Operation, { paging }: CheckConventions): number {
  const maximum = pageLimit(contract, list, paging?.limit, 'maximum');
  return maximum === undefined ? largestPage : Math.max(1, Math.min(largestPage, Math.floor(maximum)));
}
