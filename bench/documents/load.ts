import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { builtFile } from '../measure/built-package.ts';
import { median } from '../measure/median.ts';
import { type FirstResponse, firstResponse } from './load/first-response.ts';
import { largeDocument } from './load/large-document.ts';

/** What a document costs in a process that has loaded the package: see the file `worker.ts`. Processor time, in ms. */
interface Load {
  readonly operations: number;
  /** The request that is sent first. */
  readonly path: string;
  readonly made: number;
  readonly responded: number;
  readonly reported: number;
  readonly megabytes: number;
}

/** What must hold of the first response of `serve`, which loads the package too. */
interface Bar {
  readonly cpu: number;
  readonly megabytes?: number;
}

const { values } = parseArgs({
  options: { documents: { type: 'string' }, only: { type: 'string' }, rounds: { type: 'string', default: '3' } },
});
const folder = values.documents;
if (folder === undefined) throw new Error('Give --documents FOLDER, with OpenAPI documents of one file each.');
const rounds = Number(values.rounds);
const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const cli = fileURLToPath(builtFile('cli'));

console.log('Processor time of all threads in ms, the middle of', rounds, 'rounds:');
for (const name of readdirSync(folder).toSorted()) {
  if (/\.(?:json|ya?ml)$/.test(name) && isAsked(name)) await tell(join(folder, name));
}
const made = mkdtempSync(join(tmpdir(), 'load-'));
try {
  const many = join(made, 'made-1200-operations.json');
  writeFileSync(many, largeDocument(200));
  if (isAsked(many)) await tell(many);
  const large = join(made, 'made-13-megabytes.json');
  writeFileSync(large, largeDocument(200, 108));
  if (isAsked(large)) await tell(large, { cpu: 2000, megabytes: 400 });
} finally {
  rmSync(made, { recursive: true });
}
const petstore = readdirSync(folder).find((name) => name === 'swagger-petstore.yaml');
if (petstore !== undefined && isAsked(petstore)) await tellBare(join(folder, petstore));

function isAsked(name: string): boolean {
  return values.only === undefined || name.includes(values.only);
}

async function tell(document: string, bar?: Bar): Promise<void> {
  const name = basename(document);
  const loads = Array.from({ length: rounds }, () => loadOf(document)).filter((one) => one !== undefined);
  const [first] = loads;
  if (first === undefined) return void console.log(`${name}: not loaded`);
  const served: FirstResponse[] = [];
  for (let round = 0; round < rounds; round++)
    served.push(await firstResponse((port) => serving(document, port), first.path));
  const of = (figure: 'made' | 'responded' | 'reported' | 'megabytes'): number =>
    median(loads.map((one) => one[figure]));
  const cpu = median(served.map((one) => one.cpu));
  const megabytes = median(served.map((one) => one.megabytes));
  console.log(
    `${name}: ${first.operations} operations, made in ${of('made')}, first response at ${of('responded')}, reported at ${of('reported')}; serve: first response at ${cpu}, ${megabytes} MB: ${verdict(bar ?? barOf(first.operations), cpu, megabytes)}`,
  );
}

function barOf(operations: number): Bar | undefined {
  if (operations <= 320) return { cpu: 600 };
  return operations <= 1200 ? { cpu: 2500 } : undefined;
}

function verdict(bar: Bar | undefined, cpu: number, megabytes: number): string {
  if (bar === undefined) return 'no bar';
  const isKept = cpu <= bar.cpu && megabytes <= (bar.megabytes ?? megabytes);
  const room = bar.megabytes === undefined ? '' : ` and ${bar.megabytes} MB`;
  return `${isKept ? 'pass' : 'MISS'}, at most ${bar.cpu}${room}`;
}

/** A small document beside a server that says one thing, by turns. */
async function tellBare(document: string): Promise<void> {
  const bare = file('../cold-start/bare.mjs');
  const ratios: number[] = [];
  for (let round = -1; round < rounds * 3; round++) {
    const one = await firstResponse((port) => [bare, String(port), '{}'], '/');
    const other = await firstResponse((port) => serving(document, port), '/api/v3/store/inventory');
    if (round >= 0) ratios.push(other.cpu / one.cpu);
  }
  const ratio = median(ratios);
  console.log(
    `serve of ${basename(document)} beside a bare node:http: ${ratio.toFixed(2)} times: ${ratio <= 1.5 ? 'pass' : 'MISS'}, at most 1.5`,
  );
}

function serving(document: string, port: number): readonly string[] {
  return [cli, 'serve', '--document', document, '--port', String(port), '--log', 'none'];
}

function loadOf(document: string): Load | undefined {
  try {
    return JSON.parse(
      execFileSync(process.execPath, [file('load/worker.ts'), document], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
  } catch {
    return undefined;
  }
}
