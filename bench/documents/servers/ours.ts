import { createMock } from '../../../mocks/engine/create-mock.ts';
import { basePathOf } from '../ask/documents.ts';
import type { StartServer } from './server.ts';

/** The fake of this package. */
export const startOurs: StartServer = async (document) => {
  const mock = createMock(document.text, { report: 'silent' });
  const usual = basePathOf(document.upgraded);
  return {
    send: (method, path, { headers, body, base = usual }) =>
      mock.fetch(`https://api.example.com${base}${path}`, { method, headers, ...(body !== undefined && { body }) }),
    stop: async () => undefined,
  };
};
