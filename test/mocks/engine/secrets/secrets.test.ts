import { expect, test } from 'vitest';
import { publicEntry } from '../../../../mocks/engine/journal/entry/public-entry.ts';
import { ask, made, openWorkshop } from '../workshop.ts';

const sent = {
  name: 'Ada',
  password: 'hunter22',
  contacts: [
    { label: 'home', key: 'key-of-home' },
    { label: 'work', key: 'key-of-work' },
  ],
};
const masked = {
  name: 'Ada',
  password: '******',
  contacts: [
    { label: 'home', key: '******' },
    { label: 'work', key: '******' },
  ],
};
const stored = (mock: ReturnType<typeof openWorkshop>, id: string): unknown =>
  mock.account().collection('/customers').get(id);

test('a secret is stored in the clear and masked in every response, at any depth', async () => {
  const mock = openWorkshop();
  const [status, body] = await ask(mock, 'POST', '/customers', sent);
  expect([status, body]).toMatchObject([201, masked]);
  const { id } = Object(body);
  expect(stored(mock, id)).toMatchObject(sent);
  expect((await ask(mock, 'GET', `/customers/${id}`))[1]).toMatchObject(masked);
  expect((await ask(mock, 'GET', '/customers'))[1]).toMatchObject([masked]);
  expect((await ask(mock, 'PUT', `/customers/${id}`, sent))[1]).toMatchObject(masked);
});

test('a mask that is sent back keeps what it stands for, in lists by their position', async () => {
  const mock = openWorkshop();
  const id = await made(mock, '/customers', sent);
  const [status] = await ask(mock, 'PUT', `/customers/${id}`, { ...masked, name: 'Ada L.' });
  expect([status, stored(mock, id)]).toMatchObject([200, { ...sent, name: 'Ada L.' }]);
  const other = { ...masked, contacts: [masked.contacts[0], { label: 'work', key: 'another-key' }] };
  await ask(mock, 'PUT', `/customers/${id}`, other);
  expect(stored(mock, id)).toMatchObject({ contacts: [sent.contacts[0], { label: 'work', key: 'another-key' }] });
});

test('a mask where nothing is kept is a secret like any other', async () => {
  const mock = openWorkshop();
  const id = await made(mock, '/customers', { name: 'Ada', password: '******' });
  expect(stored(mock, id)).toMatchObject({ password: '******' });
});

test('a secret that is left out of a replacement is erased, as any field is', async () => {
  const mock = openWorkshop();
  const id = await made(mock, '/customers', sent);
  await ask(mock, 'PUT', `/customers/${id}`, { name: 'Ada' });
  expect(stored(mock, id)).not.toHaveProperty('password');
});

test('no journal, HAR or line of a log has a secret, whatever became of the request', async () => {
  const mock = openWorkshop();
  const id = await made(mock, '/customers', sent);
  await ask(mock, 'PUT', `/customers/${id}`, { ...sent, name: '' });
  await ask(mock, 'PUT', `/customers/${id}`, { ...sent, password: 'abc12', contacts: [{ label: 'x', key: 'k9' }] });
  await ask(mock, 'PUT', '/customers/nobody', sent);
  const { journal } = mock.account();
  expect(journal.entries.map(({ status }) => status)).toEqual([201, 422, 422, 404]);
  expect(journal.entries[0]?.requestBody).toEqual(masked);
  const texts = [journal.entries, journal.entries.map(publicEntry), journal.har()].map((one) => JSON.stringify(one));
  for (const text of texts) expect(text).not.toMatch(/hunter22|key-of-|abc12|k9/);
});
