import { jsonContent } from '../../small-contract.ts';

type Parts = Readonly<Record<string, unknown>>;

/** What of a collection's operations is otherwise than usual; `null`: the operation is not there. */
export interface Otherwise {
  readonly list?: Parts | null;
  readonly create?: Parts | null;
  readonly read?: Parts | null;
  readonly replace?: Parts | null;
  readonly patch?: Parts | null;
  readonly remove?: Parts | null;
}

export const text: object = { type: 'string' };
export const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
export const refused = (...statuses: readonly number[]): object =>
  Object.fromEntries(statuses.map((status) => [status, { description: 'Refused' }]));
export const shown = (schema: unknown, more: object = {}): object => ({
  description: 'Shown',
  ...more,
  ...jsonContent(schema),
});
export const inPath = (name: string): object => ({ name, in: 'path', required: true, schema: text });
export const inQuery = (name: string, schema: object = { type: 'integer' }, more: object = {}): object => ({
  name,
  in: 'query',
  schema,
  ...more,
});

/** The usual operations of a collection, whose schema has its name. */
export function collection(path: string, name: string, otherwise: Otherwise = {}): Record<string, object> {
  const above = [...path.matchAll(/\{(\w+)\}/g)].map(([, one = '']) => inPath(one));
  const requestBody = { required: true, ...jsonContent(ref(name)) };
  const one = { 200: shown(ref(name)), ...refused(404, 422) };
  const at = (kind: keyof Otherwise, method: string, usual: Parts): object =>
    otherwise[kind] === null ? {} : { [method]: { operationId: `${kind}${name}`, ...usual, ...otherwise[kind] } };
  return {
    [path]: {
      parameters: above,
      ...at('list', 'get', { responses: { 200: shown({ type: 'array', items: ref(name) }), ...refused(404, 422) } }),
      ...at('create', 'post', { requestBody, responses: { 201: shown(ref(name)), ...refused(404, 422) } }),
    },
    [`${path}/{${name.toLowerCase()}Id}`]: {
      parameters: [...above, inPath(`${name.toLowerCase()}Id`)],
      ...at('read', 'get', { responses: one }),
      ...at('replace', 'put', { requestBody, responses: one }),
      ...(otherwise.patch && at('patch', 'patch', { responses: one })),
      ...at('remove', 'delete', { responses: { 204: { description: 'Gone' }, ...refused(404, 422) } }),
    },
  };
}

/** A document of some paths and schemas. */
export function documentOf(paths: object, schemas: object, more: object = {}): object {
  return { openapi: '3.1.0', info: { title: 'A shelf', version: '1' }, paths, components: { schemas }, ...more };
}

/** A note: its id, when it was made and when it was written last belong to the service. */
export const note: { readonly type: 'object'; readonly required: readonly string[]; readonly properties: object } = {
  type: 'object',
  required: ['name'],
  properties: {
    id: { ...text, readOnly: true },
    name: text,
    pages: { type: 'integer' },
    tags: { type: 'array', items: text },
    made: { ...text, readOnly: true },
    at: { ...text, format: 'date-time', readOnly: true },
  },
};

/** The document of a shelf of notes. */
export const notes = (otherwise: Otherwise = {}): object =>
  documentOf(collection('/notes', 'Note', otherwise), { Note: note });

/** The document of a shelf of notes, and of values that stand under keys. */
export const keyedNotes: object = documentOf(
  {
    ...collection('/notes', 'Note'),
    '/state/{key}': {
      parameters: [{ ...inPath('key'), 'x-key': true }],
      get: { operationId: 'readValue', responses: { 200: shown({}), ...refused(404) } },
      delete: { operationId: 'removeValue', responses: { 204: { description: 'Gone' } } },
    },
  },
  { Note: note },
);
