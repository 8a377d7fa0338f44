import { type Defects, type ProxyResponse, parsed, spoil, spoilJson, spoilRefusal } from '../proxy.ts';

type Errors = { errors: Record<string, unknown>[] };

/** A defect of all error lists. */
const spoilErrors = (change: (body: Errors) => unknown): Defects[string] =>
  spoil(undefined, ({ status, body }) => {
    const value = parsed(body) as Errors | undefined;
    return status >= 400 && Array.isArray(value?.errors) ? { body: JSON.stringify(change(value)) } : {};
  });

const each = (edit: (entry: Record<string, unknown>) => unknown): ((body: Errors) => unknown) => {
  return ({ errors }) => ({ errors: errors.map((entry) => edit({ ...entry })) });
};

const html: Partial<ProxyResponse> = { headers: { 'content-type': 'text/html' }, body: '<h1>Sorry</h1>' };

/** Bodies that are missing, broken, wrapped, or of another shape. */
export const bodies: Defects = {
  'the list is wrapped in an object': spoilJson('list', (records) => ({ integrations: records })),
  'the list is an object by id': spoilJson('list', (records: { _id: string }[]) =>
    Object.fromEntries(records.map((record) => [record._id, record])),
  ),
  'the record is wrapped': spoilJson('read', (record) => ({ integration: record })),
  'the record is in a list': spoilJson('create', (record) => [record]),
  'the record is a string of JSON': spoilJson('update', (record) => JSON.stringify(record)),
  'create responds with the id alone': spoilJson('create', ({ _id }: { _id: string }) => ({ _id })),
  'update responds with {}': spoilJson('update', () => ({})),
  'read responses an empty body': spoil('read', (a) => (a.status === 200 ? { body: '' } : {})),
  'create responds with an empty body': spoil('create', (a) => (a.status === 201 ? { body: '' } : {})),
  'JSON is truncated on list': spoil('list', (a) => ({ body: a.body.slice(0, -1) })),
  'JSON is truncated on read': spoil('read', (a) => ({ body: a.body.slice(0, -2) })),
  'JSON has a prefix': spoil('read', (a) => ({ body: `)]}',\n${a.body}` })),
  'delete responds with 204 with a body': spoil('delete', (a) => (a.status === 204 ? { body: '{"ok":true}' } : {})),
  '404 is an HTML page': spoilRefusal(404, 'read', () => html),
  '422 is an HTML page': spoilRefusal(422, 'create', () => html),
  '400 is empty': spoilRefusal(400, 'list', () => ({ body: '' })),
  '415 is empty': spoilRefusal(415, 'update', () => ({ body: '' })),
  '413 is an HTML page': spoilRefusal(413, 'update', () => html),
  'errors is one object': spoilErrors(({ errors }) => ({ errors: errors[0] })),
  'errors is a string': spoilErrors(({ errors }) => ({ errors: String(errors[0]?.['message']) })),
  'errors is empty': spoilErrors(() => ({ errors: [] })),
  'errors is called error': spoilErrors(({ errors }) => ({ error: errors })),
  'errors are a bare array': spoilErrors(({ errors }) => errors),
  'errors are nested once more': spoilErrors((body) => ({ data: body })),
  'an error has no code': spoilErrors(each(({ code: _, ...rest }) => rest)),
  'an error has no message': spoilErrors(each(({ message: _, ...rest }) => rest)),
  'an error has an empty message': spoilErrors(each((entry) => ({ ...entry, message: '' }))),
  'an error has no field': spoilErrors(each(({ field: _, ...rest }) => rest)),
  'an error has a code of its own': spoilErrors(each((entry) => ({ ...entry, code: 'BAD' }))),
  'an error has a number as its code': spoilErrors(each((entry) => ({ ...entry, code: 17 }))),
  'every error is an invalid_field': spoilErrors(each((entry) => ({ ...entry, code: 'invalid_field' }))),
  'every invalid field is not_found': spoilErrors(
    each((entry) => (entry['code'] === 'invalid_field' ? { ...entry, code: 'not_found' } : entry)),
  ),
  'the field is a pointer': spoilErrors(each((e) => ({ ...e, field: `/${String(e['field']).replaceAll('.', '/')}` }))),
  'the field has brackets': spoilErrors(
    each((e) => ({ ...e, field: String(e['field']).replaceAll(/\.(\d+)/g, '[$1]') })),
  ),
  'the field is its last name only': spoilErrors(each((e) => ({ ...e, field: String(e['field']).split('.').at(-1) }))),
  'the field always has index 0': spoilErrors(each((e) => ({ ...e, field: String(e['field']).replace('.1', '.0') }))),
  'only the first fault is reported': spoilErrors(({ errors }) => ({ errors: errors.slice(0, 1) })),
  'only the last fault is reported': spoilErrors(({ errors }) => ({ errors: errors.slice(-1) })),
  'tokenInfo has no _userId': spoilJson('tokenInfo', () => ({})),
  'tokenInfo calls it userId': spoilJson('tokenInfo', ({ _userId }: { _userId: string }) => ({ userId: _userId })),
  'tokenInfo names another user each time': () => {
    let count = 0;
    return async (request, next) => {
      const response = await next(request);
      if (response.status !== 200 || !request.url.pathname.endsWith('/tokenInfo')) return response;
      return { ...response, body: JSON.stringify({ _userId: String(++count).padStart(24, '0') }) };
    };
  },
};
