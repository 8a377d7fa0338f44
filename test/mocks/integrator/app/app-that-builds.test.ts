import { expect, test, vi } from 'vitest';
import { bigCommerceNetSuite } from '../../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { surfaces } from '../../../realism/surfaces.ts';
import { callingThrough } from './call-api.ts';
import { hosts } from './hosts.ts';

const path = `/integrations/${bigCommerceNetSuite._id}`;
const install = 'verifyNetSuiteConnection';

type Options = Readonly<Record<string, unknown>>;
type Callback = (error: unknown, result?: unknown) => void;
type Api = ReturnType<typeof callingThrough>;

/** Makes all that a flow needs, the flow, and what the integration says of it, in the midst of an installer step. */
async function build(api: Api, token: string): Promise<void> {
  const make = async (collection: string, body: object): Promise<string> =>
    String(Object(await api(token, `POST ${collection}`, body))._id);
  const _connectionId = await make('/connections', {
    name: 'Store of the app',
    type: 'http',
    http: { baseURI: 'https://store.example', mediaType: 'json' },
  });
  const step = { _connectionId, http: { relativeURI: '/orders', method: 'GET' } };
  const _exportId = await make('/exports', { ...step, name: 'Orders of the app', adaptorType: 'HTTPExport' });
  const _importId = await make('/imports', {
    _connectionId,
    name: 'Bookings of the app',
    adaptorType: 'HTTPImport',
    http: { relativeURI: ['/bookings'], method: ['POST'] },
  });
  await make('/flows', {
    name: 'Flow of the app',
    _integrationId: bigCommerceNetSuite._id,
    pageGenerators: [{ _exportId }],
    pageProcessors: [{ type: 'import', _importId }],
  });
  const record = Object(await api(token, `GET ${path}`));
  await api(token, `PUT ${path}`, { ...record, settings: { ...record.settings, built: true } });
}

const cases = Object.entries(hosts).flatMap(([host, openHost]) =>
  Object.entries(surfaces).map(([surface, open]) => ({ host, openHost, surface, open })),
);

test.each(cases)(
  'in the midst of a step an app makes connection, export, import and flow, and edits its integration: $host, $surface',
  async ({ openHost, open }) => {
    vi.spyOn(console, 'log').mockReturnValue();
    let send: typeof fetch = fetch;
    const api = callingThrough(() => send);
    const host = await openHost({
      installer: {
        [install]: ({ bearerToken }: Options, callback: Callback): void =>
          void build(api, String(bearerToken)).then(() => callback(null, { success: true }), callback),
      },
    });
    const surface = await open({ extension: host.extension });
    send = surface.fetch;
    const ask = (line: string): Promise<unknown> => api('my_api_token', line);
    try {
      expect(await ask(`PUT ${path}/installer/${install}`)).toMatchObject({ success: true });
      expect(await ask(`GET ${path}`)).toMatchObject({ settings: { built: true } });
      const flows = Object(await ask(`GET ${path}/flows`)).filter(({ name }: Options) => name === 'Flow of the app');
      expect(flows).toHaveLength(1);
      const { pageGenerators, pageProcessors } = Object(flows[0]);
      expect(await ask(`GET /exports/${pageGenerators[0]._exportId}`)).toMatchObject({ name: 'Orders of the app' });
      expect(await ask(`GET /imports/${pageProcessors[0]._importId}`)).toMatchObject({ name: 'Bookings of the app' });
      const made = await surface.control.journal.find({ method: 'POST', status: 201 });
      expect(new Set(made.map(({ during }) => during))).toEqual(new Set(['call-1']));
      expect(made.map(({ operation }) => operation)).toEqual(
        expect.arrayContaining(['createConnection', 'createExport', 'createImport', 'createFlow']),
      );
    } finally {
      await surface.close();
      await host.close();
    }
  },
);
