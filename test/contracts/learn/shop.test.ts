import { expect, test } from 'vitest';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { learnFrom } from '../../../contracts/learn/learn-from.ts';
import { recordsBefore } from '../../../contracts/learn/records/records-before.ts';
import { replayTraffic, type TrafficParity } from '../../../contracts/parity/traffic/replay-traffic.ts';
import { readNdjson } from '../../../contracts/traffic/read/read-ndjson.ts';
import { createMock } from '../../../mocks/engine/create-mock.ts';
import { type AnyDocument, isRecord } from '../../../spec/document/document.ts';
import { applyOverlay } from '../../../spec/document/overlay/apply-overlay.ts';
import { ShopRecorder, shopDocument } from './service/shop.ts';

function recorded(): string {
  const shop = new ShopRecorder();
  const idIn = (body: unknown, name?: string): string => {
    const inner: unknown = name === undefined || !isRecord(body) ? body : body[name];
    return String(isRecord(inner) ? inner['id'] : undefined);
  };
  shop.ask('GET', '/status');
  shop.ask('GET', '/users', undefined, false);
  const list = shop.ask('GET', '/users');
  const [first]: readonly unknown[] = isRecord(list) && Array.isArray(list['users']) ? list['users'] : [];
  shop.ask('GET', `/users/${idIn(first)}`);
  const ids = ['cy', 'di', 'ed', 'flo'].map((name) => {
    const more = name === 'di' ? { role: 'admin', profile: { city: 'Basel', lang: 'fr' } } : {};
    return idIn(shop.ask('POST', '/users', { email: `${name}@x.example`, ...(name !== 'ed' && { name }), ...more }));
  });
  shop.ask('POST', '/users', { name: 'no mail' });
  shop.ask('POST', '/users', { email: 'cy@x.example', name: 'again' });
  for (const id of ids) shop.ask('GET', `/users/${id}`);
  for (const query of ['', '?page=2', '?limit=2&page=2', '?role=admin']) shop.ask('GET', `/users${query}`);
  shop.ask('PATCH', `/users/${ids[1]}`, { profile: { city: 'Chur' } });
  shop.ask('GET', `/users/${ids[1]}`);
  shop.ask('PATCH', `/users/${ids[0]}`, { name: 'Cyd' });
  shop.ask('PATCH', `/users/${ids[0]}`, { role: 'king' });
  shop.ask('GET', '/users/usr_nobody');
  shop.ask('DELETE', '/users/usr_nobody');
  const orders = [1, 2, 3].map((qty) => {
    const sent = { items: [{ sku: `A${qty}`, qty }], ...(qty === 2 && { note: 'quick' }) };
    return idIn(shop.ask('POST', `/users/${ids[0]}/orders`, sent), 'order');
  });
  shop.ask('GET', `/users/${ids[0]}/orders`);
  for (const order of [...orders, '999999']) shop.ask('GET', `/users/${ids[0]}/orders/${order}`);
  shop.ask('GET', '/users/usr_nobody/orders');
  shop.ask('DELETE', `/users/${ids[0]}/orders/${orders[1]}`);
  shop.ask('GET', `/users/${ids[0]}/orders/${orders[1]}`);
  shop.ask('GET', `/users/${ids[0]}/orders`);
  shop.ask('POST', `/users/${ids[2]}/orders`, { items: [] });
  shop.ask('GET', `/users/${ids[2]}/orders`);
  shop.ask('DELETE', `/users/${ids[3]}`);
  shop.ask('GET', `/users/${ids[3]}`);
  shop.ask('GET', '/users');
  return shop.lines.join('\n');
}

test('of a shop with users before, orders below them, credentials, summaries and emails of their own, all is learned', async () => {
  const text = recorded();
  const exchanges = readNdjson(text);
  const { overlay, lines } = learnFrom(shopDocument, exchanges);
  const played = (document: AnyDocument | string): Promise<TrafficParity> => {
    const contract = createContract(document, { tolerant: true });
    const mock = createMock(contract, { report: 'silent', records: recordsBefore(contract, exchanges) });
    return replayTraffic(exchanges, (request) => mock.fetch(request));
  };
  expect((await played(shopDocument)).percent).toBeLessThan(10);
  expect(await played(applyOverlay(shopDocument, overlay))).toMatchObject({ percent: 100, differing: [] });

  expect(learnFrom(applyOverlay(shopDocument, overlay), exchanges).lines.map(({ what }) => what)).toEqual([]);
  const learned = lines.map(({ what }) => what);
  expect(learned).toEqual(
    expect.arrayContaining([
      'Callers without bearer credentials are refused',
      'No two records of /users have the same email',
      'patchUser merges objects within a record',
      'A list shows id, email, name of each record, and not role, profile, created_at, updated_at',
      'created_at is the moment at which a record is created, as ISO 8601 without milliseconds',
    ]),
  );
  for (const secret of ['sk_live', 'ada@x.example', 'Bern', 'usr_16'])
    expect(JSON.stringify(overlay)).not.toContain(secret);
});
