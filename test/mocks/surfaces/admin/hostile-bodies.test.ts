import { expect, test } from 'vitest';
import { adminDocument } from '../../../../mocks/surfaces/admin/call/admin-document.ts';
import { createIntegrator } from '../../../../mocks/surfaces/msw/integrator.ts';
import { readOperations } from '../../../../spec/operation/operation.ts';
import { openAdmin } from './open-admin.ts';

const writes = readOperations(adminDocument).filter(({ requestBody }) => requestBody !== undefined);
const deep = (levels: number): string => `{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`;

test.each(writes.map(({ id, method, path }) => [id, method, path]))(
  'JSON that is nested too deeply is refused, and less of it does no harm: %s',
  async (_id, method, path) => {
    const { ask } = openAdmin();
    const line = `${method} ${path
      .replace(/^\/__admin/, '')
      .replace('{account}', 'default')
      .replaceAll(/\{\w+\}/g, 'x')}`;
    for (const levels of [500, 100_000]) {
      const { status, body } = await ask(line, deep(levels));
      expect(status).toBe(400);
      expect(JSON.stringify(body)).toContain('nested deeper than 500 levels');
    }
    expect((await ask(line, deep(490))).status).toBeLessThan(500);
  },
);

test('a filter and a fault with very many stars are served at once', async () => {
  const { core, ask } = openAdmin();
  const long = `https://api.integrator.io/v1/integrations/${'a'.repeat(8000)}`;
  const send = () => core.fetch(long, { headers: { authorization: 'Bearer t' } });
  await send();
  const path = `/${'*a'.repeat(240)}*b`;
  expect((await ask(`GET /accounts/default/journal?path=${path}`)).status).toBe(200);
  expect((await ask('POST /accounts/default/faults', { path, status: 503 })).status).toBe(201);
  // The id is too long to be one; what counts is that the fault does not hit.
  expect((await send()).status).toBe(400);
});

test('a record that is nested too deeply, or leads back into itself, is refused in process', () => {
  const integrator = createIntegrator({ report: 'silent' });
  const [record] = integrator.integrations.all();
  let settings: Record<string, unknown> = {};
  for (let level = 0; level < 50_000; level++) settings = { settings };
  const ring: Record<string, unknown> = {};
  ring['ring'] = ring;
  for (const given of [settings, ring]) {
    expect(() =>
      integrator.integrations.put({
        ...record,
        _id: 'a'.repeat(24),
        name: 'Deep',
        lastModified: '2017-09-15T10:55:15.675Z',
        settings: given,
      }),
    ).toThrow(/nested deeper than 500 levels/);
  }
});
