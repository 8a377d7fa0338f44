import type { OpenApiDocument } from '../../../spec/document/document.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { Parameter } from '../../../spec/parameter/parameter.ts';
import { plainName } from '../../../spec/resource/plain-name.ts';
import { schemaAt } from '../../../spec/schema/schema.ts';

/** How a list is asked for its pages, by the common names of its query parameters. */
export interface PageWay {
  /** The parameter that tells how many records a page has at most. */
  readonly limit: { readonly name: string; readonly min: number; readonly max: number } | undefined;
  /** The parameter that tells where a page begins. */
  readonly place:
    | { readonly kind: 'offset' | 'page'; readonly name: string; readonly first: number }
    | { readonly kind: 'cursor'; readonly name: string }
    | undefined;
}

const limits = ['limit', 'perpage', 'pagesize', 'pagelimit', 'maxresults', 'maxitems', 'top', 'take'];
const offsets = ['offset', 'skip', 'startindex', 'startat', 'pageoffset'];
const numbers = ['page', 'pagenumber', 'pageno', 'pagenum', 'pageindex'];
const cursors = [
  'cursor',
  'after',
  'startingafter',
  'pagetoken',
  'nexttoken',
  'nextpagetoken',
  'nextcursor',
  'pagecursor',
];

/** No page is asked to be larger. */
const largest = 100;

/** Reads how a list is paged; `undefined` where no parameter has a name that says so. */
export function pageWayOf(document: OpenApiDocument, list: Operation): PageWay | undefined {
  const find = (names: readonly string[], type: string): Parameter | undefined =>
    list.parameters.find(
      ({ in: place, name, types: { types } }) =>
        place === 'query' && names.includes(plainName(name)) && types.has(type) && types.size === 1,
    );
  const limit = find(limits, 'integer');
  const offset = find(offsets, 'integer');
  const page = find(numbers, 'integer');
  const cursor = find(cursors, 'string');
  if (limit === undefined && offset === undefined && page === undefined && cursor === undefined) return undefined;
  return { limit: limit && limitOf(document, limit), place: placeOf(document, { offset, page, cursor }) };
}

function limitOf(document: OpenApiDocument, parameter: Parameter): NonNullable<PageWay['limit']> {
  const { minimum, maximum } = keywordsOf(document, parameter);
  const min = Math.max(1, typeof minimum === 'number' ? Math.ceil(minimum) : 1);
  return {
    name: parameter.name,
    min,
    max: Math.max(min, typeof maximum === 'number' ? Math.min(largest, maximum) : largest),
  };
}

function placeOf(
  document: OpenApiDocument,
  { offset, page, cursor }: Readonly<Record<'offset' | 'page' | 'cursor', Parameter | undefined>>,
): PageWay['place'] {
  if (cursor !== undefined) return { kind: 'cursor', name: cursor.name };
  if (offset !== undefined) return { kind: 'offset', name: offset.name, first: 0 };
  if (page === undefined) return undefined;
  const { minimum, default: usual } = keywordsOf(document, page);
  return { kind: 'page', name: page.name, first: minimum === 0 || usual === 0 ? 0 : 1 };
}

function keywordsOf(document: OpenApiDocument, { schema }: Parameter): Readonly<Record<string, unknown>> {
  return schema === undefined ? {} : schemaAt(document, schema).keywords;
}

/**
 * Whether a list asked for nothing else shows all records: any other parameter of its query may be left out, and none has
 * a value of its own then.
 */
export function isUnfiltered(document: OpenApiDocument, list: Operation, way: PageWay | undefined): boolean {
  const paging = [way?.limit?.name, way?.place?.name];
  return list.parameters.every(
    (parameter) =>
      parameter.in !== 'query' ||
      paging.includes(parameter.name) ||
      (!parameter.required && keywordsOf(document, parameter)['default'] === undefined),
  );
}
