import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const code = `
const [, file, call] = process.argv;
const start = performance.now();
const entry = await import(file);
if (call !== '') await entry[call]({ report: 'silent' });
console.log(performance.now() - start);
`;

/** The time that a fresh Node takes to import an entry, and to call one of its functions, in milliseconds. */
export async function importTime(file: string, call = ''): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code, file, call]);
  return Number(stdout);
}
