import { readFile } from 'node:fs/promises';
import { builtEngine } from '../../measure/built-package.ts';

const { createMock } = await builtEngine();
const [, , file = ''] = process.argv;
const text = await readFile(file, 'utf8');
const start = process.cpuUsage();
const mock = createMock(text, { report: 'silent' });
const made = process.cpuUsage(start);
const { document, operations } = mock.contract;
const asked = operations.find(({ method, path }) => method === 'GET' && !path.includes('{'));
const base = new URL(document.servers?.[0]?.url ?? '/', 'http://localhost').pathname.replace(/\/$/, '');
const path = base + (asked?.path ?? '/');
await (await mock.fetch(`http://localhost${path}`, { headers: { authorization: 'Bearer mine' } })).text();
const responded = process.cpuUsage(start);
// What a fake weighs before anything else is done with it.
const { maxRSS } = process.resourceUsage();
mock.report();
const reported = process.cpuUsage(start);
const ms = ({ user, system }: NodeJS.CpuUsage): number => Math.round((user + system) / 1000);
console.log(
  JSON.stringify({
    operations: operations.length,
    path,
    made: ms(made),
    responded: ms(responded),
    reported: ms(reported),
    megabytes: Math.round(maxRSS / 1024),
  }),
);
