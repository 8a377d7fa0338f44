import { type Client, expectStatus, idOf, isObject, type Json, objectsOf } from './client.ts';
import { runAndClear } from './run.ts';

/**
 * The whole life of an integration, as those live it who have code against the service: its parts are made, found again,
 * changed, run, and removed, the wrong order included. Each style of client lives it through `client`.
 *
 * @param onFlow Called with the flow before it runs, so that a test can say what happens in its runs.
 * @returns What was seen, so that all styles can be held against each other.
 */
export async function liveAnIntegration(
  client: Client,
  onFlow: (id: string) => void = () => undefined,
): Promise<readonly Json[]> {
  const seen: Json[] = [];
  const make = async (path: string, body: Json): Promise<string> => {
    const { status, body: made } = await client.call('POST', path, body);
    expectStatus(`POST ${path}`, status, 201);
    return idOf(made);
  };
  const shop = await make('/connections', {
    name: 'Shop',
    type: 'http',
    http: { baseURI: 'https://shop.example', mediaType: 'json', auth: { type: 'token', token: { token: 'secret' } } },
  });
  const books = await make('/connections', {
    name: 'Books',
    type: 'http',
    http: { baseURI: 'https://books.example', mediaType: 'json' },
  });
  const orders = await make('/exports', {
    name: 'Orders',
    _connectionId: shop,
    adaptorType: 'HTTPExport',
    http: { relativeURI: '/orders', method: 'GET' },
  });
  const bookings = await make('/imports', {
    name: 'Bookings',
    _connectionId: books,
    adaptorType: 'HTTPImport',
    http: { relativeURI: ['/bookings'], method: ['POST'] },
  });
  const integration = await make('/integrations', { name: 'Shop to books' });
  const flow = await make('/flows', {
    name: 'Orders to bookings',
    _integrationId: integration,
    pageGenerators: [{ _exportId: orders }],
    pageProcessors: [{ type: 'import', _importId: bookings }],
  });

  const ping = await client.call('GET', `/connections/${shop}/ping`);
  seen.push(['ping', ping.status, ping.body ?? null]);
  const listed = await client.list('/flows');
  seen.push([
    'flows',
    listed.filter(({ _id }) => _id === flow).length,
    new Set(listed.map(({ _id }) => _id)).size === listed.length,
  ]);
  seen.push([
    'of the integration',
    (await client.list(`/integrations/${integration}/flows`)).map(({ name }) => name ?? null),
  ]);
  const read = await client.call('GET', `/connections/${shop}`);
  seen.push(['the secret is masked', !JSON.stringify(read.body).includes('"secret"')]);

  const change = async (value: boolean): Promise<number> =>
    (await client.call('PATCH', `/flows/${flow}`, [{ op: 'replace', path: '/disabled', value }])).status;
  seen.push(['switched off', await change(true)]);
  seen.push(['a flow that is off does not run', (await client.call('POST', `/flows/${flow}/run`, {})).status]);
  seen.push(['switched on', await change(false)]);
  onFlow(flow);
  seen.push(...(await runAndClear(client, flow, bookings)));
  return [...seen, ...(await removeInOrder(client, { flow, integration, orders, bookings, shop, books }))];
}

interface Parts {
  readonly flow: string;
  readonly integration: string;
  readonly orders: string;
  readonly bookings: string;
  readonly shop: string;
  readonly books: string;
}

/** What is used is refused, and named; what nothing uses any more goes. */
async function removeInOrder(client: Client, parts: Parts): Promise<readonly Json[]> {
  const { flow, integration, orders, bookings, shop, books } = parts;
  const seen: Json[] = [];
  const remove = async (path: string): Promise<number> => (await client.call('DELETE', path)).status;
  for (const [path, by] of [
    [`/connections/${shop}`, 'exports'],
    [`/exports/${orders}`, 'flows'],
    [`/imports/${bookings}`, 'flows'],
    [`/integrations/${integration}`, 'flows'],
  ] as const) {
    const { body } = await client.call('GET', `${path}/dependencies`);
    const refers = isObject(body) ? objectsOf(body[by]).length : 0;
    seen.push(['in use', by, refers, await remove(path)]);
  }
  for (const path of [
    `/flows/${flow}`,
    `/integrations/${integration}`,
    `/exports/${orders}`,
    `/imports/${bookings}`,
    `/connections/${shop}`,
    `/connections/${books}`,
  ]) {
    const status = await remove(path);
    seen.push(['removed', status, (await client.call('GET', path)).status]);
  }
  return seen;
}
