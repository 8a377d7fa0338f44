import { describe, expect, test } from 'vitest';
import { learnFrom } from '../../../contracts/learn/learn-from.ts';
import { replayTraffic, type TrafficParity } from '../../../contracts/parity/traffic/replay-traffic.ts';
import type { RecordedExchange } from '../../../contracts/traffic/read/recorded-exchange.ts';
import { createMock } from '../../../mocks/engine/create-mock.ts';
import type { AnyDocument } from '../../../spec/document/document.ts';
import { applyOverlay } from '../../../spec/document/overlay/apply-overlay.ts';
import { documents } from './service/documents.ts';
import { recordedExchanges } from './service/fifty-exchanges.ts';
import { services } from './service/services.ts';

const played = (document: AnyDocument | string, exchanges: readonly RecordedExchange[]): Promise<TrafficParity> => {
  const mock = createMock(document, { report: 'silent' });
  return replayTraffic(exchanges, (request) => mock.fetch(request));
};

describe.each([...documents])('from fifty exchanges, a fake of %s learns the conventions of its service', (title, littleDocument) => {
  test.each(services)('$name', async (conventions) => {
    const exchanges = await recordedExchanges(conventions);
    const { overlay, lines } = learnFrom(littleDocument, exchanges);
    const before = await played(littleDocument, exchanges);
    const after = await played(applyOverlay(littleDocument, overlay), exchanges);
    console.log(title, conventions.name, exchanges.length, before.percent, after.percent);
    if (process.env['SHOW']) console.log(JSON.stringify(overlay.actions, null, 1).slice(0, 9000), lines.map((l) => l.what));
    for (const one of after.differing.slice(0, Number(process.env['MANY'] ?? 7))) console.log(one.number, one.request, one.differences.join('; ').slice(0, 300));
    expect(after.percent).toBeGreaterThanOrEqual(98);
  });
});
