import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureColdStart } from './cold-start/part.ts';
import { measureFlows } from './flows/part.ts';
import { measureInProcess } from './in-process/part.ts';
import { measureInspector } from './inspector/part.ts';
import type { PartOptions, PartReport } from './measure/part.ts';
import { passes } from './measure/part.ts';
import { barTable, table } from './measure/table.ts';
import { measureMemory } from './memory/part.ts';
import { measureOverHttp } from './over-http/part.ts';
import { measureResources } from './resources/part.ts';
import { measureSizes } from './sizes/part.ts';
import { measureSnapshots } from './snapshots/part.ts';

const parts: Readonly<Record<string, (options: PartOptions) => Promise<PartReport>>> = {
  'in-process': measureInProcess,
  'over-http': measureOverHttp,
  'cold-start': measureColdStart,
  resources: measureResources,
  sizes: measureSizes,
  snapshots: measureSnapshots,
  flows: measureFlows,
  inspector: measureInspector,
  memory: ({ seconds }) => measureMemory(seconds),
};

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string', multiple: true, default: Object.keys(parts) },
    /** Where servers of others are installed. */
    peers: { type: 'string' },
    /** How long the server is under load before its memory is looked at. */
    seconds: { type: 'string', default: '30' },
  },
});
const options: PartOptions = {
  seconds: Number(values.seconds),
  ...(values.peers !== undefined && { peers: resolve(values.peers) }),
};

const machine = `Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown'}`;
console.log(`${machine}\nMedians of interleaved rounds.\n`);
const reports: Record<string, PartReport> = {};
for (const name of values.only) {
  const measure = parts[name];
  if (measure === undefined) throw new Error(`There is no part ${name}. Choose of ${Object.keys(parts).join(', ')}.`);
  const report = await measure(options);
  reports[name] = report;
  console.log(table(report));
}
const bars = Object.values(reports).flatMap((report) => report.bars);
console.log(barTable(bars));
if (values.json !== undefined) {
  const text = { machine, parts: reports, bars: bars.map((bar) => ({ ...bar, pass: passes(bar) })) };
  await writeFile(values.json, `${JSON.stringify(text, null, 2)}\n`);
}
