import { expect, test } from 'vitest';
import { Redaction } from '../../../../../contracts/redaction/redaction.ts';
import { createMock } from '../../../../../mocks/engine/create-mock.ts';
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
