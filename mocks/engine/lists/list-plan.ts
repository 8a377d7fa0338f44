import type { Contract } from '../../../contracts/contract/contract.ts';
import { type ListRole, rolesOf } from '../../../contracts/reading/lists/parameter-words.ts';
import { isRecord } from '../../../spec/document/document.ts';
import { type JsonPointer, valueAt } from '../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { documentedBody, successOf } from '../../../spec/operation/success.ts';
import type { Parameter } from '../../../spec/parameter/parameter.ts';
import { extensions } from '../../../spec/resource/marks/extension.ts';
import { wrongExtension } from '../../../spec/resource/marks/own-mark.ts';
import { type ListPlace, lastSegment, listPlace, nestedListPlace } from '../../../spec/resource/place/list-place.ts';
import { plainName } from '../../../spec/resource/plain-name.ts';
import type { Filter } from '../../../spec/resource/resource.ts';
import { schemaAt } from '../../../spec/schema/schema.ts';
import { anything, type Shape } from '../../../spec/schema/shape.ts';
import { type AskedFields, askedFields, likeNamedField } from './filter/asked-fields.ts';
import { type ComparedField, comparedField } from './filter/comparison-words.ts';

/** A query parameter that a list obeys. */
export interface ListParameter {
  readonly name: string;
  /** The words of its schema. */
  readonly keywords: Readonly<Record<string, unknown>>;
}

/** What the query of a list may ask for, by the names that are common for it. */
export interface ListPlan extends Readonly<Partial<Record<Exclude<ListRole, 'filters'>, ListParameter>>> {
  /** A record as the list shows it. */
  readonly shape: Shape;
  /** Parameters called like a field of the record. */
  readonly filters: readonly Filter[];
  /** Parameters called like a field of the record and a word for how it compares. */
  readonly compared: readonly ComparedField[];
  /** The parameter that holds several such, as an object, or in one text. */
  readonly filterIn: string | undefined;
  /** What can be asked for. */
  readonly fields: AskedFields;
  /** The most items that the response may have. */
  readonly maxItems: number | undefined;
  /** The order in which it stands where nobody asks for one; `newest`: the last that was made comes first. */
  readonly order: string | undefined;
}

/** Reads from a document what the query of a list may ask for. What its own words say of a parameter is left to them. */
export function readPlan(contract: Contract, operation: Operation, collection: string): ListPlan {
  const success = successOf(operation);
  const schema = success && documentedBody(success.documented)?.content.schema;
  const list =
    schema === undefined ? undefined : listIn(contract, schema, [operation.path, collection].map(lastSegment));
  const items = list?.items;
  const shape = items === undefined ? anything : contract.shapeAt(items);
  const maxItems = schema === undefined ? undefined : schemaAt(contract.document, schema).keywords['maxItems'];
  // SCIM counts records from 1, and its documents seldom say so.
  const counted = list?.field === 'Resources' ? { minimum: 1 } : {};
  const worded = wordedParameters(contract, operation);
  const roles = new Map<ListRole, ListParameter>();
  const fields = askedFields(shape);
  const filters: Filter[] = [];
  const compared: ComparedField[] = [];
  for (const parameter of operation.parameters) {
    const { name } = parameter;
    if (parameter.in !== 'query' || worded.has(name)) continue;
    const keywords = parameter.schema === undefined ? {} : schemaAt(contract.document, parameter.schema).keywords;
    // `filter[name]` and `filter[price][gte]` are called as what they choose by.
    const isInner = /^filters?\[/.test(name) && name.endsWith(']');
    const inner = isInner ? name.slice(name.indexOf('[') + 1, -1).replaceAll('][', '_') : undefined;
    const own = inner ?? name;
    const field = fields.shape.fields?.get(own);
    // A field of the record is meant before a word of paging is: `size` of a shirt.
    const isPlain = field !== undefined && field.shape().fields === undefined;
    const role =
      isPlain || inner !== undefined
        ? undefined
        : rolesOf(name).find((one) => !roles.has(one) && suits(one, parameter, keywords));
    const comparison = field === undefined && role === undefined ? comparedField(own, fields.shape) : undefined;
    // What must be sent may be there for another reason than to choose.
    const like = field === undefined && !parameter.required ? likeNamedField(own, fields.shape) : undefined;
    if (role !== undefined)
      roles.set(role, { name, keywords: role === 'offset' ? { ...counted, ...keywords } : keywords });
    else if (comparison !== undefined)
      compared.push({ parameter: name, path: fields.pathTo(comparison.field), comparison: comparison.comparison });
    else if (isPlain && parameter.types.types.has('object'))
      compared.push({ parameter: name, path: fields.pathTo(own), comparison: undefined });
    else if (isPlain && !isFixed(parameter, keywords)) filters.push({ parameter: name, path: fields.pathTo(own) });
    else if (like !== undefined) filters.push({ parameter: name, path: fields.pathTo(like), op: 'in' });
  }
  return {
    ...Object.fromEntries(roles),
    shape,
    filters,
    compared,
    filterIn: roles.get('filters')?.name,
    fields,
    maxItems: typeof maxItems === 'number' ? maxItems : undefined,
    order: orderOf(contract, operation),
  };
}

/** Where the list stands that a response has, called by one of these names or as lists are. */
function listIn(contract: Contract, schema: JsonPointer, names: readonly string[]): ListPlace | undefined {
  const places = names.map(
    (name) => nestedListPlace(contract, schema, name)?.inner ?? listPlace(contract, schema, name),
  );
  return places.find((place) => place !== undefined);
}

/** What the document says of the order of a list. */
function orderOf({ document }: Contract, { pointer }: Operation): string | undefined {
  const written = valueAt(document, pointer);
  const order = isRecord(written) ? written[extensions.order] : undefined;
  if (order === undefined || (typeof order === 'string' && order !== '')) return order;
  throw wrongExtension(pointer, extensions.order, order, '"newest", or a field such as "-price"');
}

/** Whether every request says the same: that chooses nothing. */
function isFixed({ required }: Parameter, keywords: Readonly<Record<string, unknown>>): boolean {
  const { enum: values } = keywords;
  return required && ('const' in keywords || (Array.isArray(values) && values.length === 1));
}

/** The parameters of which extensions of the document say what they do. */
function wordedParameters({ resources }: Contract, operation: Operation): ReadonlySet<string> {
  const lists = resources.flatMap((resource) => [
    ...(resource.operations.list === operation ? [resource] : []),
    ...resource.views.filter((view) => view.operation === operation),
  ]);
  return new Set(
    lists.flatMap(({ filters, sort }) => [
      ...filters.map(({ parameter }) => parameter),
      ...(sort === undefined ? [] : [sort]),
    ]),
  );
}

/** Whether a parameter may play a role by its schema: a page is a number, a cursor is no date. */
function suits(role: ListRole, { types, name }: Parameter, keywords: Readonly<Record<string, unknown>>): boolean {
  const isNumber = types.types.size === 0 || types.types.has('integer') || types.types.has('number');
  const isText = types.types.size === 0 || types.types.has('string');
  const isPlain = !types.types.has('object') && !types.types.has('array');
  const names = Array.isArray(keywords['enum']) ? keywords['enum'].map(String) : [];
  const isDirection = names.length > 0 && names.every((one) => /^(asc|desc)/i.test(one));
  switch (role) {
    case 'limit':
    case 'offset':
    case 'page':
      return isNumber && isPlain;
    case 'after':
    case 'before':
      return isPlain && (isText || isNumber) && !String(keywords['format'] ?? '').startsWith('date');
    case 'sort':
      return !isDirection && (isText || types.types.has('array'));
    case 'direction':
      return isDirection || (plainName(name) !== 'order' && isText);
    case 'search':
      return isText;
    case 'select':
      return isText || types.types.has('array');
    case 'filters':
      return types.types.has('object') || isText;
  }
}
