import { type Defects, jsonResponse } from '../../proxy.ts';
import { askedOf, inAct, openTo, restated } from './state-request.ts';

const owner = 'flow';
const other = '594841adc8f0b2d1e3a4f501';
const emptied = { status: 200, headers: {}, body: '' };

/** What can be wrong with state because it is that of a record. */
export const stateOfFlows: Defects = {
  'has one state for all flows': () => async (request, next) => {
    if (askedOf(owner, request) === undefined) return next(request);
    const path = request.url.pathname.replace(/flows\/[0-9a-f]{24}\//, `flows/${other}/`);
    return next({ ...request, url: new URL(path, request.url) });
  },
  'puts state of flows to that of the account': inAct(owner, 'put', async (request, next) => {
    const response = await next(request);
    const url = new URL(request.url.href.replace(/flows\/[0-9a-f]{24}\//, ''));
    if (response.status < 300) await next({ ...request, url });
    return response;
  }),
  'clears nothing': inAct(owner, 'clear', async (request, next) => {
    const there = await next({ ...request, method: 'GET' });
    return there.status < 300 ? emptied : undefined;
  }),
  'clears the state of all flows': inAct(owner, 'clear', async (request, next, { backend }) => {
    const response = await next(request);
    if (response.status < 300)
      for (const { entryId, key, _flowId } of backend.state.all())
        if (_flowId !== undefined && key.startsWith('testkit')) backend.state.delete(entryId);
    return response;
  }),
  'clears with 202': restated(owner, 'clear', 200, { status: 202 }),
  'says what it cleared': restated(owner, 'clear', 200, jsonResponse(200, { deleted: 2 })),
  'lets anybody clear state': openTo(owner, 'clear'),
  'shows no keys of a flow that is gone': restated(owner, 'list', 404, { status: 204, headers: {}, body: '' }),
  'shows an empty value of a flow that is gone': inAct(owner, 'get', async (request, next) => {
    const response = await next(request);
    return response.body.includes('flow not found') ? jsonResponse(200, {}) : response;
  }),
  'takes a value for a flow that is gone': restated(owner, 'put', 404, {
    status: 201,
    headers: { 'content-type': 'text/plain' },
    body: 'Created',
  }),
  'clears what is gone': restated(owner, 'clear', 404, emptied),
  'says of a malformed id that there is none': restated(owner, 'get', 400, { status: 404 }),
  'lists by a malformed id': restated(owner, 'list', 400, { status: 204, headers: {}, body: '' }),
};
