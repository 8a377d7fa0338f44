import { isJson, parseMediaType } from '../../spec/content/media-type.ts';
import { isRecord } from '../../spec/document/document.ts';
import { valueAt } from '../../spec/json/json-pointer.ts';
import type { Operation } from '../../spec/operation/operation.ts';
import type { Parameter } from '../../spec/parameter/parameter.ts';
import { basePaths } from '../../spec/routing/router.ts';
import { parameterPairs, parameterText } from '../check/values/parameter-text.ts';
import type { Contract } from '../contract/contract.ts';
import type {
  PostmanBody,
  PostmanCollection,
  PostmanFolder,
  PostmanPair,
  PostmanRequest,
} from './format/collection.ts';
import { type ExampleBody, type ExampleRecords, exampleBody, exampleOf } from './values/example-values.ts';

/** What a collection is filled with. */
export interface CollectionOptions {
  /** Where the API responds, without its base path. */
  readonly origin: string;
  readonly token: string;
  /** Records whose ids and fields are the examples. */
  readonly records: ExampleRecords;
}

/** Writes a contract as a Postman collection: a request for each operation, in folders by the first of its tags. */
export function collectionOf(contract: Contract, { origin, token, records }: CollectionOptions): PostmanCollection {
  const { info } = contract.document;
  const folders = new Map<string, PostmanRequest[]>();
  for (const operation of contract.operations) {
    const name = tagOf(contract, operation);
    const folder = folders.get(name) ?? [];
    folder.push(requestOf(contract, operation, records));
    folders.set(name, folder);
  }
  const [basePath = ''] = basePaths(contract.document);
  return {
    info: { name: info.title, schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{token}}', type: 'string' }] },
    variable: [
      { key: 'baseUrl', value: origin + basePath },
      { key: 'token', value: token },
    ],
    item: [...folders].map(([name, item]): PostmanFolder => ({ name, item })),
  };
}

function requestOf(contract: Contract, operation: Operation, records: ExampleRecords): PostmanRequest {
  const body = exampleBody(contract, operation, records);
  const example = (parameter: Parameter): unknown => exampleOf(contract, operation, parameter, records);
  const pair = (parameter: Parameter): PostmanPair => ({
    key: parameter.name,
    value: parameterText(parameter, example(parameter)),
  });
  const pairs = (parameter: Parameter): PostmanPair[] =>
    parameterPairs(parameter, example(parameter)).map(([key, value]) => ({
      ...{ key, value },
      ...(!parameter.required && { disabled: true }),
    }));
  const of = (place: Parameter['in']): readonly Parameter[] => operation.parameters.filter((one) => one.in === place);
  const variable = of('path').map(pair);
  const query = [...of('query').flatMap(pairs), ...keysIn(operation, 'query')];
  const path = operation.path
    .slice(1)
    .split('/')
    .map((segment) => segmentOf(segment, variable));
  const sent = query.filter(({ disabled }) => disabled !== true).map(({ key, value }) => `${key}=${value}`);
  const description = textAt(contract, operation, 'summary');
  return {
    name: operation.id,
    request: {
      method: operation.method,
      header: [
        // Who sends parts chooses what stands between them, and says so in the header.
        ...(body === undefined || isParts(body.mediaType) ? [] : [{ key: 'content-type', value: body.mediaType }]),
        ...of('header').map((one): PostmanPair => ({ ...pair(one), ...(!one.required && { disabled: true }) })),
        ...keysIn(operation, 'header'),
      ],
      url: {
        raw: `{{baseUrl}}/${path.join('/')}${sent.length === 0 ? '' : `?${sent.join('&')}`}`,
        host: ['{{baseUrl}}'],
        path,
        ...(query.length > 0 && { query }),
        ...(variable.length > 0 && { variable }),
      },
      ...(description !== undefined && { description }),
      ...(body !== undefined && { body: bodyOf(body) }),
    },
    response: [],
  };
}

/** A body as Postman has it: fields of a form one by one, anything else as text. */
function bodyOf({ mediaType, value }: ExampleBody): PostmanBody {
  const essence = parseMediaType(mediaType)?.essence;
  const fields = Object.entries(isRecord(value) ? value : {});
  const texts = (field: unknown): readonly string[] =>
    (Array.isArray(field) ? field : [field]).map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
  const pairs = fields.flatMap(([key, field]) => texts(field).map((text) => ({ key, value: text })));
  if (essence === 'application/x-www-form-urlencoded') return { mode: 'urlencoded', urlencoded: pairs };
  if (isParts(mediaType)) return { mode: 'formdata', formdata: pairs.map((one) => ({ ...one, type: 'text' })) };
  return {
    mode: 'raw',
    raw: typeof value === 'string' ? value : JSON.stringify(value, null, 2),
    options: { raw: { language: isJson(mediaType) ? 'json' : 'text' } },
  };
}

function isParts(mediaType: string): boolean {
  return parseMediaType(mediaType)?.essence === 'multipart/form-data';
}

/** API keys stand where the document says; a bearer token is that of the whole collection. */
function keysIn({ security }: Operation, place: 'header' | 'query'): readonly PostmanPair[] {
  return (security[0] ?? []).flatMap((scheme) =>
    scheme.kind === 'apiKey' && scheme.in === place ? [{ key: scheme.name, value: '{{token}}' }] : [],
  );
}

/** A part of a path: a whole one may be a variable, and within another one the value is written. */
function segmentOf(segment: string, variables: readonly PostmanPair[]): string {
  const whole = variables.find(({ key }) => segment === `{${key}}`);
  if (whole !== undefined) return `:${whole.key}`;
  return variables.reduce((text, { key, value }) => text.replaceAll(`{${key}}`, encodeURIComponent(value)), segment);
}

function tagOf(contract: Contract, operation: Operation): string {
  const node: unknown = valueAt(contract.document, operation.pointer);
  const tags: unknown = isRecord(node) ? node['tags'] : undefined;
  return Array.isArray(tags) && typeof tags[0] === 'string' ? tags[0] : (operation.path.split('/')[1] ?? 'requests');
}

function textAt(contract: Contract, operation: Operation, name: string): string | undefined {
  const node: unknown = valueAt(contract.document, operation.pointer);
  const text: unknown = isRecord(node) ? node[name] : undefined;
  return typeof text === 'string' ? text : undefined;
}
