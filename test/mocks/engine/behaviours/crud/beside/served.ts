import { createMock } from '../../../../../../mocks/engine/create-mock.ts';

export const text = { type: 'string' };
export const number = { type: 'integer' };
export const flag = { type: 'boolean' };

/** A schema of the document by its name. */
export const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

export const object = (properties: object, ...required: readonly string[]): object => ({
  type: 'object',
  required,
  properties,
});

export const list = (items: object): object => ({ type: 'array', items });

export const body = (schema: object, type = 'application/json'): object => ({ content: { [type]: { schema } } });

/** What an operation responds with when all is well, and that a record may be missing. */
export const responses = (
  schema?: object,
  type?: string,
  status: number = schema === undefined ? 204 : 200,
): object => ({
  [status]: { description: 'Good', ...(schema && body(schema, type)) },
  404: { description: 'None' },
});

export const inPath = (name: string, schema: object = text): object => ({ name, in: 'path', required: true, schema });
export const inQuery = (name: string, schema: object = text): object => ({ name, in: 'query', schema });

/** Asks a fake of a document, by `GET /pets`. */
export type Ask = (call: string, sent?: unknown) => Promise<readonly [status: number, shown: unknown, at: string]>;

/** A fake of a document with these paths. */
export function served(paths: object, schemas: object, type = 'application/json'): Ask {
  const document = { openapi: '3.1.0', info: { title: 'Any', version: '1' }, paths, components: { schemas } };
  const mock = createMock(JSON.stringify(document), { report: 'silent' });
  return async (call, sent) => {
    const [method = '', path = ''] = call.split(' ', 2);
    const response = await mock.fetch(`https://any.example${path}`, {
      method,
      ...(sent !== undefined && { headers: { 'content-type': type }, body: JSON.stringify(sent) }),
    });
    const read = await response.text();
    const shown: unknown = read === '' ? undefined : JSON.parse(read);
    return [response.status, shown, response.headers.get('location') ?? ''];
  };
}
