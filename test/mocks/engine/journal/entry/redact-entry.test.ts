import { expect, test } from 'vitest';
import { Redaction } from '../../../../../contracts/redaction/redaction.ts';
import { createMock } from '../../../../../mocks/engine/create-mock.ts';
import { publicEntry, publicLine } from '../../../../../mocks/engine/journal/entry/public-entry.ts';
import { redactEntry } from '../../../../../mocks/engine/journal/entry/redact-entry.ts';
import { petRequest, petShop } from '../../pet-shop.ts';

test('an entry that leaves the process has a reason where the request was refused for one', async () => {
  const mock = createMock(petShop, { report: 'silent' });
  await mock.fetch(petRequest('GET', '/pets'));
  const [entry] = mock.account().journal.entries;
  if (entry === undefined) throw new Error('The entry is missing.');
  const redaction = new Redaction();
  expect(redactEntry(entry, redaction).reason).toBeUndefined();
  expect(redactEntry({ ...entry, reason: 'It is gone.' }, redaction)).toMatchObject({
    reason: 'It is gone.',
    time: '2026-01-01T00:00:00.000Z',
  });
});

test('a line of a log has the bodies of an exchange only where something is to be said of them', async () => {
  const mock = createMock(petShop, { report: 'silent' });
  await mock.fetch(petRequest('POST', '/pets?token=hush', { name: 'Rex' }));
  await mock.fetch(petRequest('POST', '/pets', { name: '' }));
  const [noted, wrong] = mock.account().journal.entries;
  if (noted === undefined || wrong === undefined) throw new Error('The entries are missing.');
  expect(publicLine(wrong)).toEqual(publicEntry(wrong));
  expect(publicLine(wrong).requestBody).toEqual({ name: '' });
  const fine = publicLine({ ...noted, verdict: 'ok' });
  expect([fine.requestBody, fine.responseBody, fine.status]).toEqual([undefined, undefined, 201]);
  // Nobody knows what of a copy is secret but what its names say.
  expect(fine.url).toContain('token=%5Bredacted%5D');
  expect(publicLine(noted)).toEqual(publicEntry(noted));
});
