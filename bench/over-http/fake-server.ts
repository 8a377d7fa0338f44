import { builtServer } from '../measure/built-package.ts';
import { cpuTime, serveTasks } from '../measure/tasks.ts';

const { startServer } = await builtServer();
const server = await startServer({ port: 0, report: 'silent' });

serveTasks({
  port: () => ({ port: server.port }),
  cpu: () => ({ cpu: cpuTime() }),
  reset: () => {
    server.integrator.reset();
    return {};
  },
});
