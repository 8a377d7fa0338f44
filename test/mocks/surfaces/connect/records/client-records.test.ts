import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { ConnectError, connectIntegrator, OptionError, RecordError } from '../../../../../mocks/index.ts';
import type { RunningServer } from '../../../../../mocks/surfaces/server/server-options.ts';
import { startServer } from '../../../../../mocks/surfaces/server/start-server.ts';
import { contractWithWidgets } from '../../with-widgets.ts';

const running: (RunningServer | Server)[] = [];

async function serve(): Promise<RunningServer> {
  const server = await startServer({ port: 0, report: 'silent', contract: contractWithWidgets() });
  running.push(server);
  return server;
}

afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

test('the client learns from the server what resources there are, and how many records of each', async () => {
  const { url, integrator } = await serve();
  const reported = await connectIntegrator(url).resources();
  expect(reported.map(({ name, count }) => [name, count])).toEqual(
    integrator.contract.resources.map(({ name }) => [name, integrator.records[name]?.size]),
  );
  expect(reported.find(({ name }) => name === 'widgets')).toMatchObject({
    singular: 'widget',
    collection: '/widgets',
    idField: '_id',
    nameField: 'label',
    references: [{ path: '_integrationId', to: 'integrations', onDelete: 'refuse' }],
    secrets: ['apiKey'],
  });
});

test('a resource that the server does not have is reported, with those that it has', async () => {
  const { url } = await serve();
  const integrator = connectIntegrator(url);
  for (const ask of [
    () => integrator.resource('widgetz').all(),
    () => integrator.resource('widgetz').get('1'),
    () => integrator.resource('widgetz').put({ _id: '1' }),
    () => integrator.resource('widgetz').delete('1'),
    () => integrator.resource('widgetz').size,
  ]) {
    await expect(ask()).rejects.toThrow(
      /^Failed to use the resource `widgetz`: the fake at \S+ has none of that name; did you mean `widgets`\? It has .*connections.*\.$/,
    );
  }
  const create: Readonly<Record<string, (() => Promise<unknown>) | undefined>> = Object(integrator.create);
  await expect(create['widgetx']?.()).rejects.toBeInstanceOf(ConnectError);
});

test('a server of an older version is distinguished from one without a record', async () => {
  const refusal = { error: 'not-found', message: 'Failed to respond: there is no such path.' };
  const old = createServer((_request, response) => response.writeHead(404).end(JSON.stringify(refusal)));
  running.push(old);
  await new Promise<void>((resolve) => old.listen(0, '127.0.0.1', resolve));
  const address = old.address();
  const integrator = connectIntegrator(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
  for (const ask of [integrator.integrations.get('1'), integrator.integrations.delete('1'), integrator.resources()]) {
    await expect(ask).rejects.toThrow(/it is of an older version, whose control API does not know them by resource\./);
  }
});

test('what is no record, or none of the contract, is refused as it is in process', async () => {
  const { url } = await serve();
  const { integrations } = connectIntegrator(url);
  await expect(integrations.put(Object(null))).rejects.toBeInstanceOf(RecordError);
  await expect(integrations.put(JSON.parse('[]'))).rejects.toBeInstanceOf(OptionError);
  await expect(integrations.put(JSON.parse('{"_id":"1"}'))).rejects.toBeInstanceOf(RecordError);
});

test('who refers to a record is reported over the connection, by the graph that the API refuses a delete by', async () => {
  const { url, integrator } = await serve();
  const [integration] = integrator.integrations.all();
  const id = integration?._id ?? '';
  const connected = connectIntegrator(url);
  expect(await connected.resource('integrations').dependencies(id)).toEqual({});
  await connected.resource('widgets').put({ _id: 'a'.repeat(24), label: 'Red', _integrationId: id });
  expect(await connected.resource('integrations').dependencies(id)).toEqual({
    widgets: [{ id: 'a'.repeat(24), paths: ['_integrationId'] }],
  });
  const refused = await connected.fetch(`https://api.integrator.io/v1/integrations/${id}`, {
    method: 'DELETE',
    headers: { authorization: 'Bearer t' },
  });
  expect(refused.status).toBe(422);
});

test('a connection can be awaited and printed: what a promise and JSON look for in it is no resource', async () => {
  const integrator = connectIntegrator('http://127.0.0.1:1');
  expect(await Promise.resolve(integrator)).toBe(integrator);
  expect(await Promise.resolve(integrator.create)).toBe(integrator.create);
  expect(JSON.stringify(integrator.create)).toBe('{}');
});
