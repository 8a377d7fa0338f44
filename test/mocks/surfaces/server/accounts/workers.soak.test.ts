import { test } from 'vitest';
import { serveCli } from '../../cli/run-cli.ts';
import { assertWorkersApart } from './run-workers.ts';

test('forty workers with a thousand operations each share a server and never meet', async () => {
  const server = await serveCli('--clock', 'stepping', '--quiet');
  try {
    await assertWorkersApart(new URL(server.base).origin, 40, 1000);
  } finally {
    server.child.kill();
    await server.finished;
  }
});
