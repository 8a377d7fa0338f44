import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { isRecord } from '../../../../spec/document/document.ts';
import { judgeAny } from '../any-api/judge-any.ts';

type Pin = { readonly id: string; readonly pin: Record<string, unknown> };

/** A service that makes one record of all that is sent with the same name, and says so with one status. */
function documentOf(status: string): object {
  const pin = { type: 'object', required: ['cid'], properties: { cid: { type: 'string', example: 'QmPinned' } } };
  const kept = { type: 'object', required: ['id', 'pin'], properties: { id: { type: 'string' }, pin } };
  const shown = (schema: object): object => ({
    description: 'Shown.',
    content: { 'application/json': { schema } },
  });
  const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }];
  return {
    openapi: '3.1.0',
    info: { title: 'Pins', version: '1' },
    paths: {
      '/pins': {
        get: { operationId: 'listPins', responses: { 200: shown({ type: 'array', items: kept }) } },
        post: {
          operationId: 'addPin',
          requestBody: { required: true, content: { 'application/json': { schema: pin } } },
          responses: { [status]: shown(kept) },
        },
      },
      '/pins/{id}': {
        get: { operationId: 'getPin', parameters, responses: { 200: shown(kept), 404: { description: 'Gone.' } } },
        delete: { operationId: 'deletePin', parameters, responses: { 204: { description: 'Gone.' } } },
      },
    },
  };
}

/** The pin that is sent, or the status that refuses it. */
function pinOf(text: string, type: string | null): Record<string, unknown> | number {
  if (type?.startsWith('application/json') !== true) return 415;
  try {
    const pin: unknown = JSON.parse(text);
    return isRecord(pin) && typeof pin['cid'] === 'string' ? pin : 422;
  } catch {
    return 400;
  }
}

function service(status: number): typeof fetch {
  const pins = new Map<string, Pin>();
  let last = 0;
  return async (input, init) => {
    const request = new Request(input, init);
    const id = new URL(request.url).pathname.split('/')[2];
    if (request.method === 'POST') {
      const pin = pinOf(await request.text(), request.headers.get('content-type'));
      if (typeof pin === 'number') return new Response(null, { status: pin });
      const same = [...pins.values()].find((one) => one.pin['cid'] === pin['cid']);
      const kept = same ?? { id: `req-${++last}`, pin };
      pins.set(kept.id, kept);
      return Response.json(kept, { status });
    }
    if (id === undefined) return Response.json([...pins.values()]);
    const one = pins.get(id);
    if (one === undefined) return new Response(null, { status: 404 });
    if (request.method === 'DELETE') pins.delete(id);
    return request.method === 'DELETE' ? new Response(null, { status: 204 }) : Response.json(one);
  };
}

test.each([
  { status: 202, why: 'the document promises no record of its own to each', fails: false },
  { status: 201, why: 'each creation makes a record', fails: true },
  { status: 200, why: 'each creation makes a record', fails: true },
])('an id given twice with $status is a failure: $fails, as $why', async ({ status, fails }) => {
  const report = await judgeAny(createContract(JSON.stringify(documentOf(String(status)))), service(status));
  expect(report.failures.some(({ rule }) => rule === 'distinct ids')).toBe(fails);
  if (!fails) expect(report.failures).toEqual([]);
});
