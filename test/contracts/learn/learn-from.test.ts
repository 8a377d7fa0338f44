import { describe, expect, test } from 'vitest';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { learnFrom } from '../../../contracts/learn/learn-from.ts';
import { replayTraffic, type TrafficParity } from '../../../contracts/parity/traffic/replay-traffic.ts';
import type { RecordedExchange } from '../../../contracts/traffic/read/recorded-exchange.ts';
import { createMock } from '../../../mocks/engine/create-mock.ts';
import type { AnyDocument } from '../../../spec/document/document.ts';
import { applyOverlay } from '../../../spec/document/overlay/apply-overlay.ts';
import { rowsOf } from '../../soak/soaking.ts';
import { documents } from './service/documents.ts';
import { recordedExchanges } from './service/fifty-exchanges.ts';
import { lookAt } from './service/probes.ts';
import { createService } from './service/service.ts';
import { services } from './service/services.ts';

type Document = AnyDocument | string;

const played = (document: Document, exchanges: readonly RecordedExchange[]): Promise<TrafficParity> => {
  const mock = createMock(document, { report: 'silent' });
  return replayTraffic(exchanges, (request) => mock.fetch(request));
};

describe.each([...documents])(
  'from fifty exchanges, a fake of %s learns the conventions of its service',
  (_title, document) => {
    test.each(rowsOf(services, 12))('$name', async (conventions) => {
      const exchanges = await recordedExchanges(conventions);
      expect(exchanges.length).toBeGreaterThanOrEqual(50);
      const { overlay, used } = learnFrom(document, exchanges);
      expect(used).toBe(exchanges.length);
      const learned = applyOverlay(document, overlay);

      const [before, after] = [await played(document, exchanges), await played(learned, exchanges)];
      expect(after.percent).toBeGreaterThanOrEqual(98);
      expect(before.percent).toBeLessThan(10);

      // Everything has a place in the document, and there is nothing more to learn once it is there.
      const notes = createContract(learned, { tolerant: true }).notes.map(({ message }) => message);
      expect(notes.filter((note) => note.includes('changes nothing'))).toEqual([]);
      expect(learnFrom(learned, exchanges).lines.map(({ what }) => what)).toEqual([]);

      // What the recording does not ask for is so too: each convention is looked at with requests of its own.
      const service = await lookAt(createService(conventions), conventions);
      const look = (one: Document): ReturnType<typeof lookAt> => {
        const mock = createMock(one, { report: 'silent' });
        return lookAt((request) => mock.fetch(request), conventions);
      };
      const [plain, taught] = [await look(document), await look(learned)];
      const deviating = [...service].filter(([name, shown]) => plain.get(name) !== shown).map(([name]) => name);
      const wrong = deviating.filter((name) => taught.get(name) !== service.get(name));
      console.log(
        `${conventions.name}: ${deviating.length} conventions deviate, ${deviating.length - wrong.length} were learned; parity ${before.percent} % before, ${after.percent} % after.`,
      );
      expect(deviating.length).toBeGreaterThanOrEqual(10);
      expect(wrong.length).toBeLessThanOrEqual(Math.floor(deviating.length / 10));
    });
  },
);
