import { describe, expect, test } from 'vitest';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { learnFrom } from '../../../contracts/learn/learn-from.ts';
import { recordsBefore } from '../../../contracts/learn/records/records-before.ts';
import { replayTraffic } from '../../../contracts/parity/traffic/replay-traffic.ts';
import type { RecordedExchange } from '../../../contracts/traffic/read/recorded-exchange.ts';
import { createMock } from '../../../mocks/engine/create-mock.ts';
import type { AnyDocument } from '../../../spec/document/document.ts';
import { applyOverlay } from '../../../spec/document/overlay/apply-overlay.ts';
import { rowsOf } from '../../soak/soaking.ts';
import { documents } from './service/documents.ts';
import { recordedExchanges } from './service/fifty-exchanges.ts';
import { services } from './service/services.ts';

/** Parts of a recording, as somebody may have them who did not mean to teach a fake. */
const parts: ReadonlyMap<string, (all: readonly RecordedExchange[]) => readonly RecordedExchange[]> = new Map([
  ['the first exchange', (all) => all.slice(0, 1)],
  ['two exchanges', (all) => all.slice(1, 3)],
  ['the first ten', (all) => all.slice(0, 10)],
  ['the first twenty', (all) => all.slice(0, 20)],
  ['reads alone', (all) => all.filter(({ request }) => request.method === 'GET')],
  ['writes alone', (all) => all.filter(({ request }) => request.method !== 'GET')],
  ['refusals alone', (all) => all.filter(({ response }) => (response?.status ?? 0) >= 400)],
  ['every other', (all) => all.filter((_, index) => index % 2 === 0)],
  ['every third', (all) => all.filter((_, index) => index % 3 === 1)],
]);

const alike = async (document: AnyDocument | string, exchanges: readonly RecordedExchange[]): Promise<number> => {
  const records = recordsBefore(createContract(document, { tolerant: true }), exchanges);
  const mock = createMock(document, { report: 'silent', records });
  const statuses: number[] = [];
  const { alike: count } = await replayTraffic(exchanges, async (request) => {
    const response = await mock.fetch(request);
    statuses.push(response.status);
    return response;
  });
  expect(statuses.filter((status) => status >= 500)).toEqual([]);
  return count;
};

describe.each(rowsOf([...documents].slice(0, 2), 2))(
  'what is learned from part of a recording breaks no fake of %s',
  (_title, document) => {
    test.each(rowsOf([...parts], 12))('%s', async (_part, part) => {
      for (const conventions of services) {
        const exchanges = part(await recordedExchanges(conventions));
        const { overlay } = learnFrom(document, exchanges);
        const before = await alike(document, exchanges).catch(() => 0);
        const after = await alike(applyOverlay(document, overlay), exchanges);
        expect(after, conventions.name).toBeGreaterThanOrEqual(before);
      }
    });
  },
);
