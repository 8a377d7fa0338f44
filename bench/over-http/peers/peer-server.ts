import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { peersIn } from '../../documents/servers/in-peers.ts';
import { peerCommands } from '../../documents/servers/peers.ts';
import { freePort } from '../../free-port.ts';
import { serveTasks } from '../../measure/tasks.ts';
import { groupCpu } from './group-cpu.ts';

/** A server of others with the document of integrator.io: FOLDER of the packages, NAME. */
const [folder = '', name = ''] = process.argv.slice(2);
const document = fileURLToPath(new URL('../../../spec/generated/openapi.json', import.meta.url));
const timeoutMs = 90_000;

const port = await freePort();
const [file = '', ...words] = peerCommands(peersIn(folder))[name]?.(document, port) ?? [];
const child = spawn(file, words, { stdio: 'ignore', detached: true });
const { pid } = child;
if (pid === undefined) throw new Error(`${name} does not start: is it installed in ${folder}?`);
// Some of them leave the server to a process of its own.
process.on('exit', () => process.kill(-pid, 'SIGKILL'));
process.on('SIGTERM', () => process.exit());
for (let waited = 0; !(await isThere()); waited += 100) {
  if (child.exitCode !== null || waited > timeoutMs) throw new Error(`${name} does not listen.`);
  await wait(100);
}

serveTasks({
  port: () => ({ port }),
  cpu: () => ({ cpu: groupCpu(pid) }),
  // They keep nothing, or nothing that grows here.
  reset: () => ({}),
});

function isThere(): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );
}
