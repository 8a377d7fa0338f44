/** A document with a resource of each name, each with all operations, and a schema of its own. */
export function crudDocument(
  resources: Readonly<Record<string, string>>,
  schemas: Readonly<Record<string, object>>,
): string {
  const error = { description: 'Wrong', content: { 'application/json': { schema: { type: 'object' } } } };
  const wrong = { 400: error, 404: error, 409: error, 415: error, 422: error };
  const json = (schema: object): object => ({ 'application/json': { schema } });
  const paths = Object.entries(resources).map(([name, schema]) => {
    const one = json({ $ref: `#/components/schemas/${schema}` });
    const operation = (verb: string, rest: object): object => ({ operationId: `${verb}${name}`, ...rest });
    const requestBody = { required: true, content: one };
    const patchBody = { content: { 'application/json-patch+json': { schema: { type: 'array', items: {} } } } };
    const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }];
    const shown = { description: 'One', content: one };
    const all = {
      description: 'All',
      content: json({ type: 'array', items: { $ref: `#/components/schemas/${schema}` } }),
    };
    const who = { description: 'Who', content: json({ type: 'object' }) };
    return {
      [`/${name}`]: {
        get: operation('list', { responses: { 200: all } }),
        post: operation('create', { requestBody, responses: { 201: shown, ...wrong } }),
      },
      [`/${name}/{id}`]: {
        parameters,
        get: operation('get', { responses: { 200: shown, ...wrong } }),
        put: operation('replace', { requestBody, responses: { 200: shown, ...wrong } }),
        patch: operation('patch', { requestBody: patchBody, responses: { 200: shown, ...wrong } }),
        delete: operation('delete', { responses: { 204: { description: 'Gone' }, ...wrong } }),
      },
      [`/${name}/{id}/used-by`]: {
        parameters,
        get: operation('use', { 'x-dependencies': true, responses: { 200: who, ...wrong } }),
      },
    };
  });
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Rings', version: '1' },
    servers: [{ url: 'https://workshop.example/v1' }],
    paths: Object.assign({}, ...paths),
    components: { schemas },
  });
}
