import { expect, test } from 'vitest';
import { createMock } from '../../../../mocks/engine/create-mock.ts';

const document = `
openapi: 3.1.0
info: { title: Lamps, version: 1.0.0 }
paths:
  /lamps:
    get: { operationId: listLamps, responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Lamp' } } } } } } }
  /lamps/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getLamp, responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Lamp' } } } } } }
    put:
      operationId: replaceLamp
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Lamp' } } } }
      responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Lamp' } } } } }
    patch:
      operationId: patchLamp
      x-patchable: [/color, /log/level, /bulbs/*/spent]
      requestBody: { content: { application/json: { schema: { type: array } } } }
      responses: { '204': { description: Done } }
components:
  schemas:
    Lamp:
      type: object
      properties:
        id: { type: string, readOnly: true }
        color: { type: string }
        log: { type: object, readOnly: true, properties: { level: { type: string }, since: { type: string, readOnly: true } } }
        bulbs: { type: array, items: { type: object, properties: { spent: { type: boolean, readOnly: true }, maker: { type: string, readOnly: true } } } }
`;
const lamp = { id: 'a', log: { level: 'low', since: 'May' }, bulbs: [{ spent: false, maker: 'B' }] };

const open = (replaceAdds?: boolean) =>
  createMock(document, {
    report: 'silent',
    records: { '/lamps': [lamp] },
    ...(replaceAdds !== undefined && { conventions: { replaceAdds } }),
  });

async function patched(
  mock: ReturnType<typeof open>,
  path: string,
  value: unknown,
): Promise<readonly [number, unknown]> {
  const url = 'https://lamps.example/lamps/a';
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify([{ op: 'replace', path, value }]);
  const { status } = await mock.fetch(url, { method: 'PATCH', headers, body });
  return [status, await (await mock.fetch(url)).json()];
}

test.each<[path: string, value: unknown, after: object]>([
  ['/log/level', 'high', { ...lamp, log: { level: 'high', since: 'May' } }],
  ['/bulbs/0/spent', true, { ...lamp, bulbs: [{ spent: true, maker: 'B' }] }],
])('a patch may change %s, which is the service’s own and on the list', async (path, value, after) => {
  expect(await patched(open(), path, value)).toEqual([204, after]);
});

test.each(['/log', '/log/since', '/bulbs/0/maker', '/bulbs/0'])('%s is not on the list, and stays', async (path) => {
  const [status, after] = await patched(open(), path, 'x');
  expect(status).toBe(422);
  expect(after).toEqual(lamp);
});

test('what a patch may change of the service’s own stays where the record is replaced', async () => {
  const mock = open();
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ color: 'red', log: { level: 'high' } });
  const response = await mock.fetch('https://lamps.example/lamps/a', { method: 'PUT', headers, body });
  expect(await response.json()).toMatchObject({ color: 'red', log: lamp.log });
});

test.each<[replaceAdds: boolean | undefined, status: number, after: object]>([
  [undefined, 422, lamp],
  [false, 422, lamp],
  [true, 204, { ...lamp, color: 'red' }],
])('with replaceAdds %s a replace of a member that is not there is %i', async (replaceAdds, status, after) => {
  expect(await patched(open(replaceAdds), '/color', 'red')).toEqual([status, after]);
});

test('an item of a list that is not there is not added by replace', async () => {
  expect(await patched(open(true), '/bulbs/1/spent', true)).toEqual([422, lamp]);
});
