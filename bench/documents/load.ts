import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median } from '../measure/median.ts';

/** What a document costs until its fake is made, and until it has reported how it serves each operation. */
interface Load {
  readonly operations: number;
  readonly made: number;
  readonly reported: number;
}

/** Processor time, in milliseconds, for documents of at most so many operations. */
const bars = [
  [320, 600],
  [1200, 2500],
] as const;
const rounds = 3;

const { values } = parseArgs({ options: { documents: { type: 'string' } } });
const folder = values.documents;
if (folder === undefined) throw new Error('Give --documents FOLDER, with OpenAPI documents of one file each.');
for (const name of readdirSync(folder).toSorted()) {
  if (!/\.(?:json|ya?ml)$/.test(name)) continue;
  const loads = Array.from({ length: rounds }, () => loadOf(join(folder, name))).filter((one) => one !== undefined);
  const [first] = loads;
  if (first === undefined) console.log(`${name}: not loaded`);
  else {
    const reported = median(loads.map((one) => one.reported));
    const limit = bars.find(([operations]) => first.operations <= operations)?.[1];
    const verdict =
      limit === undefined ? 'no bar' : reported <= limit ? `pass, at most ${limit}` : `MISS, at most ${limit}`;
    const made = median(loads.map((one) => one.made));
    console.log(
      `${name}: ${first.operations} operations, made in ${made} ms, reported in ${reported} ms of CPU: ${verdict}`,
    );
  }
}

function loadOf(file: string): Load | undefined {
  try {
    const worker = fileURLToPath(new URL('load/worker.ts', import.meta.url));
    return JSON.parse(
      execFileSync(process.execPath, [worker, file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    return undefined;
  }
}
