import { isRecord } from '../../../../../spec/document/document.ts';
import { type Defects, jsonResponse, parsed } from '../../proxy.ts';
import { inAct, openTo, reshown, restated, type StateOwner } from './state-request.ts';

const text = { 'content-type': 'text/plain; charset=utf-8' };
const acts = ['list', 'get', 'put', 'remove'] as const;
const emptied = { status: 204, headers: {}, body: '' };

/** What can be wrong with state, of the account as of a flow. */
export function stateDefects(owner: StateOwner): Defects {
  return { ...responds(owner), ...keeps(owner), ...lists(owner), ...refuses(owner) };
}

function responds(owner: StateOwner): Defects {
  const gone = owner === 'account' ? 204 : 200;
  return {
    'says of a new key that it was there': restated(owner, 'put', 201, { status: 200, body: 'OK' }),
    'says of a key that was there that it is new': restated(owner, 'put', 200, { status: 201, body: 'Created' }),
    'says it in other words': restated(owner, 'put', 201, { body: 'Done' }),
    'says it in quotes': restated(owner, 'put', 201, { body: '"Created"' }),
    'says it as HTML': restated(owner, 'put', 201, { headers: { 'content-type': 'text/html' } }),
    'says it as JSON that is none': restated(owner, 'put', 201, { headers: { 'content-type': 'application/json' } }),
    'says in JSON that it failed': restated(owner, 'put', 201, jsonResponse(201, { success: false })),
    'says nothing of what it put': restated(owner, 'put', 201, { headers: {}, body: '' }),
    'deletes a key with 202': restated(owner, 'remove', gone, { status: 202 }),
    'shows what it deletes': restated(owner, 'remove', gone, jsonResponse(200, { gone: true })),
    'shows a value in an envelope': reshown(owner, 'get', (value) => ({ value })),
    'shows a value as text': restated(owner, 'get', 200, { headers: text }),
    'shows no value': reshown(owner, 'get', () => null),
  };
}

function keeps(owner: StateOwner): Defects {
  return {
    'keeps nothing': inAct(owner, 'put', async (request, next) => {
      const tried = await next({ ...request, body: '[]' });
      return tried.status === 422 ? { status: 201, headers: text, body: 'Created' } : tried;
    }),
    'keeps the first value': inAct(owner, 'put', async (request, next) => {
      const there = await next({ ...request, method: 'GET', body: undefined });
      return there.status === 200 && isRecord(parsed(request.body)) && request.headers['content-type']?.includes('json')
        ? { status: 200, headers: text, body: 'OK' }
        : undefined;
    }),
    'merges what it is to replace': inAct(owner, 'put', async (request, next) => {
      const there = parsed((await next({ ...request, method: 'GET', body: undefined })).body);
      const body = parsed(request.body);
      if (!isRecord(there) || !isRecord(body) || 'errors' in there) return undefined;
      return next({ ...request, body: JSON.stringify({ ...there, ...body }) });
    }),
    'loses what is null': reshown(owner, 'get', (value) => JSON.parse(JSON.stringify(value).replaceAll(',null', ''))),
    'loses what is empty': reshown(owner, 'get', (value) =>
      JSON.parse(JSON.stringify(value).replaceAll(',"empty":{}', '')),
    ),
    'makes texts of numbers': reshown(owner, 'get', (value) =>
      JSON.parse(JSON.stringify(value).replaceAll('[1,', '["1",')),
    ),
    'deletes nothing': inAct(owner, 'remove', async (request, next) => {
      const there = await next({ ...request, method: 'GET' });
      if (there.status !== 200) return undefined;
      return owner === 'account' ? emptied : { ...emptied, status: 200 };
    }),
    'cuts a key at a slash': inAct(owner, 'put', (request, next, { key }) => {
      if (!key.includes('/')) return undefined;
      return next({ ...request, url: new URL(request.url.href.replace(/%2F.*$/i, '')) });
    }),
    'takes plus for a blank in a key': inAct(owner, 'put', (request, next, { key }) => {
      if (!key.includes('+')) return undefined;
      return next({ ...request, url: new URL(request.url.href.replaceAll('%2B', '%20')) });
    }),
    'reads a key that is encoded twice': inAct(owner, 'put', (request, next, { key }) => {
      if (!/%2F/.test(key)) return undefined;
      return next({ ...request, url: new URL(request.url.href.replaceAll('%252F', '%2F')) });
    }),
    'keeps no key beyond ASCII': inAct(owner, 'put', (request, next) => {
      return next({
        ...request,
        url: new URL(request.url.href.replaceAll(/(%[C-F][0-9A-F])(%[89AB][0-9A-F])+/g, '_')),
      });
    }),
  };
}

function lists(owner: StateOwner): Defects {
  const keys = (change: (keys: readonly unknown[]) => unknown) =>
    reshown(owner, 'list', (value) => ({
      keys: change(isRecord(value) && Array.isArray(value['keys']) ? value['keys'] : []),
    }));
  return {
    'lists keys as a bare array': reshown(owner, 'list', (value) => (isRecord(value) ? value['keys'] : value)),
    'lists no keys': restated(owner, 'list', 200, emptied),
    'lists all keys but the last': keys((all) => all.slice(0, -1)),
    'lists keys twice': keys((all) => [...all, ...all]),
    'lists keys as they stand in a path': keys((all) => all.map((key) => encodeURIComponent(String(key)))),
    'lists keys as records': keys((all) => all.map((key) => ({ key }))),
    'lists keys that were deleted': () => {
      const known = new Set<string>();
      return async (request, next, backend) => {
        const response = await inAct(owner, 'put', (one, go, { key }) => {
          known.add(key);
          return go(one);
        })()(request, next, backend);
        const isList = inAct(owner, 'list', () => jsonResponse(200, { keys: [...known] }));
        return response.status < 300 ? isList()(request, async () => response, backend) : response;
      };
    },
  };
}

function refuses(owner: StateOwner): Defects {
  const created = { status: 201, headers: text, body: 'Created' };
  return {
    ...Object.fromEntries(acts.map((act) => [`lets anybody ${act} state`, openTo(owner, act)])),
    'shows an empty value where there is none': restated(owner, 'get', 404, jsonResponse(200, {})),
    'responds with 204 where there is no value': restated(owner, 'get', 404, emptied),
    'responds with 400 where there is no value': restated(owner, 'get', 404, { status: 400 }),
    'gives no reason where there is no value': restated(owner, 'get', 404, { body: '{"errors":[]}' }),
    'deletes what is not there': restated(
      owner,
      'remove',
      404,
      owner === 'account' ? emptied : { ...emptied, status: 200 },
    ),
    'takes what is no object': restated(owner, 'put', 422, created),
    'refuses what is no object with 400': restated(owner, 'put', 422, { status: 400 }),
    'takes what is no JSON': restated(owner, 'put', 400, created),
    'takes JSON that is said to be text': inAct(owner, 'put', async (request, next) => {
      const response = await next(request);
      const headers = { ...request.headers, 'content-type': 'application/json' };
      return response.status === 415 ? next({ ...request, headers }) : response;
    }),
  };
}
