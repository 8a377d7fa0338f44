import {
  type Defect,
  type Defects,
  idOf,
  jsonResponse,
  operationOf,
  type ProxyRequest,
  parsed,
  spoil,
  spoilRefusal,
} from '../proxy.ts';

type Json = Record<string, unknown>;
type Errors = { errors: { field?: string; code: string; message: string }[] };

/** Takes a wrong body as if it were right: what is wrong is left out before the good backend sees it. */
const lenient = (isLenient: (field: string, message: string, value: unknown) => boolean): Defect => {
  return () => async (request, next) => {
    const response = await next(request);
    const body = parsed(request.body);
    if (response.status !== 422 || typeof body !== 'object' || body === null) return response;
    const { errors } = parsed(response.body) as Errors;
    const meant = errors.every(({ field = '', message }) => isLenient(field, message, valueAt(body, field)));
    if (!meant) return response;
    const right = errors.reduce((value, { field = '' }) => cutOut(value, field.split('.')), body as unknown);
    return next({ ...request, body: JSON.stringify({ name: 'unnamed', ...(right as Json) }) });
  };
};

const wrongType = (name: string): [string, Defect] => [
  `${name} takes a wrong type`,
  lenient((field, message) => field === name && message.startsWith('Cast to')),
];

const sendRight = (request: ProxyRequest, body: unknown): ProxyRequest => ({
  ...request,
  headers: { ...request.headers, 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

const query = (edit: (parameters: URLSearchParams) => void): Defect => {
  return () => async (request, next) => {
    const response = await next(request);
    if (operationOf(request) !== 'list' || response.status !== 400) return response;
    const url = new URL(request.url);
    edit(url.searchParams);
    return next({ ...request, url });
  };
};

/** What is taken that should be refused, and refused that should be taken. */
export const validation: Defects = {
  ...Object.fromEntries(
    [
      'name',
      'description',
      'readme',
      'sandbox',
      'mode',
      'settings',
      'version',
      'updateInProgress',
      'install',
      'installSteps',
      'uninstallSteps',
      '_registeredConnectionIds',
      'install.0.completed',
      'install.0.name',
      'installSteps.0.completed',
      'uninstallSteps.0.imageUrl',
    ].map(wrongType),
  ),
  'null is taken for any field': lenient((_field, _message, value) => value === null),
  'texts are taken for booleans': lenient((_field, _message, value) => value === 'true'),
  'numbers are taken for texts': lenient((_field, _message, value) => typeof value === 'number'),
  'mode takes any text': lenient((field, _message, value) => field === 'mode' && typeof value === 'string'),
  'a missing name is taken': lenient((field, message) => field === 'name' && message.includes('required')),
  'an empty name is taken': lenient((field, _message, value) => field === 'name' && value === ''),
  'malformed connector ids are taken': lenient((field) => field === '_connectorId'),
  'malformed ids in install steps are taken': lenient((field) => field.endsWith('_connectionId')),
  'malformed connection ids are taken': lenient((field) => field.startsWith('_registeredConnectionIds.')),
  'ids may be too long': lenient(
    (_field, _message, value) => typeof value === 'string' && /^[0-9a-f]{25}$/.test(value),
  ),
  'ids may be too short': lenient(
    (_field, _message, value) => typeof value === 'string' && /^[0-9a-f]{23}$/.test(value),
  ),
  'ids may be any 24 characters': lenient(
    (_field, _message, value) => typeof value === 'string' && value.length === 24,
  ),
  'only the first step is looked at': lenient((field) => /^\w+\.1\b/.test(field)),
  'an array is taken for a body': () => async (request, next) =>
    Array.isArray(parsed(request.body)) ? next(sendRight(request, { name: 'from an array' })) : next(request),
  'update validates nothing': () => async (request, next, backend) => {
    const response = await next(request);
    if (operationOf(request) !== 'update' || response.status !== 422) return response;
    return jsonResponse(200, backend.integrations.get(idOf(request)));
  },
  'create refuses and saves': () => async (request, next) => {
    const response = await next(request);
    const body = parsed(request.body) as Json | null;
    if (operationOf(request) !== 'create' || response.status !== 422 || typeof body?.['name'] !== 'string')
      return response;
    if (body['name'] !== '') await next(sendRight(request, { name: body['name'] }));
    return response;
  },
  'update refuses and saves': () => async (request, next) => {
    const response = await next(request);
    if (operationOf(request) === 'update' && response.status === 422)
      await next(sendRight(request, { name: 'spoiled' }));
    return response;
  },
  'update with malformed JSON saves': () => async (request, next) => {
    const response = await next(request);
    if (operationOf(request) === 'update' && response.status === 400)
      await next(sendRight(request, { name: 'spoiled' }));
    return response;
  },
  'malformed JSON is taken for {}': () => async (request, next) =>
    parsed(request.body) === undefined && request.body ? next(sendRight(request, { name: 'x' })) : next(request),
  'JSON with more behind its end is taken': () => (request, next) =>
    request.body?.endsWith('} {}') === true ? next({ ...request, body: request.body.slice(0, -3) }) : next(request),
  'an empty body is taken for {}': () => async (request, next) =>
    request.body === '' || (request.body === undefined && /POST|PUT/.test(request.method))
      ? next(sendRight(request, { name: 'x' }))
      : next(request),
  'text/plain is taken': contentType('text/plain'),
  'forms are taken': contentType('application/x-www-form-urlencoded'),
  'XML is taken': contentType('application/xml'),
  'a charset is refused': () => (request, next) =>
    request.headers['content-type']?.includes('charset') === true
      ? next({ ...request, headers: { ...request.headers, 'content-type': 'text/plain' } })
      : next(request),
  'an unknown field is refused': () => async (request, next) =>
    request.body?.includes('noSuchField') === true
      ? jsonResponse(422, { errors: [{ code: 'invalid_field', message: 'unknown', field: 'noSuchField' }] })
      : next(request),
  'an unknown field is kept': keepsUnknown((own) => ({ ...own, noSuchField: 'x' })),
  'an unknown field of a step is kept': keepsUnknown((own) => ({
    ...own,
    install: (own['install'] as Json[] | undefined)?.map((step) => ({ ...step, noSuchField: 'x' })) ?? [],
  })),
  'limit=0 is taken': query((p) => p.get('limit') === '0' && p.set('limit', '1')),
  'limit=1001 is taken': query((p) => p.get('limit') === '1001' && p.set('limit', '1000')),
  'limit=-1 is taken': query((p) => p.get('limit') === '-1' && p.set('limit', '1')),
  'limit=abc is taken': query((p) => p.get('limit') === 'abc' && p.delete('limit')),
  'limit=10abc is taken': query((p) => p.get('limit') === '10abc' && p.set('limit', '10')),
  'limit=1.5 is taken': query((p) => p.get('limit') === '1.5' && p.set('limit', '1')),
  'skip=-1 is taken': query((p) => p.get('skip') === '-1' && p.set('skip', '0')),
  'skip=abc is taken': query((p) => p.get('skip') === 'abc' && p.delete('skip')),
  'include and exclude together are taken': query((p) => p.has('include') && p.delete('exclude')),
  'include with strange characters is taken': query(
    (p) => /[^\w.,]/.test(p.get('include') ?? '') && p.delete('include'),
  ),
  'limit=1000 is refused': spoil('list', (_, { url }) => (url.searchParams.get('limit') === '1000' ? badQuery : {})),
  'include is refused': spoil('list', (_, { url }) => (url.searchParams.has('include') ? badQuery : {})),
  'an unknown include is refused': spoil('list', (_, { url }) =>
    url.searchParams.get('include') === 'noSuchField' ? badQuery : {},
  ),
  'long texts are refused': () => async (request, next) =>
    request.body !== undefined && request.body.length > 1000 && request.body.length < 1_000_000
      ? jsonResponse(422, { errors: [{ code: 'invalid_field', message: 'too long', field: 'name' }] })
      : next(request),
  'a name that is taken is refused': () => {
    const names = new Set<unknown>();
    return async (request, next) => {
      const name = (parsed(request.body) as Json | undefined)?.['name'];
      if (operationOf(request) !== 'create' || !names.has(name)) {
        const response = await next(request);
        if (response.status === 201) names.add(name);
        return response;
      }
      return jsonResponse(422, { errors: [{ code: 'invalid_field', message: 'must be unique', field: 'name' }] });
    };
  },
  'a stale lastModified is refused': () => async (request, next) =>
    operationOf(request) === 'update' && (request.body?.includes('2001-01-01') ?? false)
      ? { ...jsonResponse(409, { errors: [{ code: 'invalid_field', message: 'stale' }] }) }
      : next(request),
  'the second fault hides the status': spoilRefusal(422, 'create', ({ body }) =>
    (parsed(body) as Errors).errors.length > 1 ? { status: 500 } : {},
  ),
};

const badQuery = jsonResponse(400, { errors: [{ code: 'invalid_query_params', message: 'no', field: 'limit' }] });

function contentType(type: string): Defect {
  return () => (request, next) =>
    request.headers['content-type'] === type ? next(sendRight(request, parsed(request.body))) : next(request);
}

function keepsUnknown(edit: (own: Json) => Json): Defect {
  return spoil(['create', 'update'], ({ status, body }, request) =>
    status < 300 && request.body?.includes('noSuchField') === true
      ? { body: JSON.stringify(edit(parsed(body) as Json)) }
      : {},
  );
}

function valueAt(value: unknown, field: string): unknown {
  return field.split('.').reduce((at: unknown, name) => (at as Json | undefined)?.[name], value);
}

function cutOut(value: unknown, [name = '', ...rest]: readonly string[]): unknown {
  if (Array.isArray(value))
    return rest.length === 0 ? [] : value.map((item, at) => (String(at) === name ? cutOut(item, rest) : item));
  const { [name]: child, ...others } = value as Json;
  return rest.length === 0 ? others : { ...others, [name]: cutOut(child, rest) };
}
