import type { Har } from '../../../mocks/engine/journal/har/har-format.ts';
import { createIntegrator } from '../../../mocks/surfaces/msw/integrator.ts';

/** What the program of a suite asks: creates, reads, lists, pages, changes, refusals, deletes. */
export async function recordedSuite(): Promise<Har> {
  const integrator = createIntegrator({ report: 'silent' });
  const ask = async (method: string, path: string, body?: unknown, token = 'my_api_token'): Promise<unknown> => {
    const response = await integrator.fetch(`https://api.integrator.io/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return response.status === 204 ? undefined : response.json();
  };
  const idOf = (record: unknown): string => String(Reflect.get(Object(record), '_id'));
  const [first] = integrator.integrations.all();
  await ask('GET', '/integrations?limit=3');
  await ask('GET', '/integrations');
  await ask('GET', `/integrations/${first?._id}`);
  const made = idOf(await ask('POST', '/integrations', { name: 'Orders' }));
  await ask('GET', `/integrations/${made}`);
  await ask('PUT', `/integrations/${made}`, { name: 'Refunds', description: 'of today' });
  await ask('GET', `/integrations/${made}`);
  await ask('POST', '/integrations', { name: 7 });
  await ask('GET', '/connections');
  await ask('GET', '/flows');
  const flow = integrator.flows.all()[0];
  await ask('GET', `/flows/${flow?._id}`);
  await ask('PATCH', `/flows/${flow?._id}`, [{ op: 'replace', path: '/disabled', value: true }]);
  await ask('DELETE', `/integrations/${made}`);
  await ask('GET', `/integrations/${made}`);
  await ask('GET', '/integrations', undefined, 'expired_token');
  return integrator.journal.har();
}
