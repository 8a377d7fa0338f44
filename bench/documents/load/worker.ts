import { readFile } from 'node:fs/promises';
import { createMock } from '../../../mocks/engine/create-mock.ts';

const [, , file = ''] = process.argv;
const text = await readFile(file, 'utf8');
const start = process.cpuUsage();
const mock = createMock(text, { report: 'silent' });
const made = process.cpuUsage(start);
mock.report();
const reported = process.cpuUsage(start);
const ms = ({ user, system }: NodeJS.CpuUsage): number => Math.round((user + system) / 1000);
console.log(JSON.stringify({ operations: mock.contract.operations.length, made: ms(made), reported: ms(reported) }));
