import { test } from 'vitest';
import { startServer } from '../../../../../mocks/surfaces/server/start-server.ts';
import { soaking } from '../../../../soak/soaking.ts';
import { assertWorkersApart } from './run-workers.ts';

test('workers that share a server never meet, and each is served as if it were alone', async () => {
  const server = await startServer({ port: 0, clock: 'stepping', report: 'silent' });
  await assertWorkersApart(server.url, soaking ? 8 : 4, 60);
  await server.close();
});
