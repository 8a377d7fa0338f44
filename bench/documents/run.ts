import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { table } from '../measure/table.ts';
import { readDocuments } from './ask/documents.ts';
import { samplerFor } from './ask/sampler.ts';
import { measure, type Served } from './measure.ts';
import { peersIn } from './servers/in-peers.ts';
import { startOurs } from './servers/ours.ts';
import { peerServers } from './servers/peers.ts';

const { values } = parseArgs({
  options: {
    documents: { type: 'string' },
    peers: { type: 'string' },
    only: { type: 'string', multiple: true },
    json: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
if (values.documents === undefined || values.peers === undefined)
  throw new Error(
    'Give --documents FOLDER and --peers FOLDER, where the packages that docs/any-document.md names are installed.',
  );

const peers = peersIn(values.peers);
const servers = { ours: startOurs, ...peerServers(peers) };
const chosen = Object.entries(servers).filter(([name]) => values.only === undefined || values.only.includes(name));
const documents = await readDocuments(values.documents, peers);
const all: Record<string, Record<string, Served>> = {};
for (const document of documents) {
  const sample = await samplerFor(document.upgraded, peers);
  for (const [name, start] of chosen) {
    const served = await measure(document, start, sample);
    all[name] = { ...all[name], [document.name]: served };
    console.log(`${name}, ${document.name}: ${brief(served)}`);
    if (values.verbose) for (const line of served.missing) console.log(`  ${line}`);
  }
}
const rows = Object.entries(all).map(([name, served]) => ({ name, figures: share(Object.values(served)) }));
console.log(`\n${table({ title: `${documents.length} documents`, rows, bars: [] })}`);
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(all, null, 2)}\n`);
// What the servers of others leave behind does not keep this from ending.
process.exit();

function brief({ loaded, operations, responded, valid, resources, kept, keptValidly }: Served): string {
  if (!loaded) return 'not loaded';
  return `${responded} of ${operations} responded, ${valid} validly; ${kept} of ${resources} resources live, ${keptValidly} validly`;
}

function share(all: readonly Served[]): Record<string, number> {
  const sum = (pick: (served: Served) => number): number => all.reduce((total, one) => total + pick(one), 0);
  const operations = sum((one) => one.operations);
  return {
    loaded: all.filter(({ loaded }) => loaded).length,
    operations,
    'responded %': (100 * sum(({ responded }) => responded)) / operations,
    'valid %': (100 * sum(({ valid }) => valid)) / operations,
    resources: sum(({ resources }) => resources),
    live: sum(({ kept }) => kept),
    'live validly': sum(({ keptValidly }) => keptValidly),
  };
}
