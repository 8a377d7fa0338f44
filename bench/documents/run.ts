import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { table } from '../measure/table.ts';
import { readDocuments } from './ask/documents.ts';
import { samplerFor } from './ask/sampler.ts';
import { measure, type Served } from './measure.ts';
import { type Measured, page, share } from './page.ts';
import { peersIn } from './servers/in-peers.ts';
import { startOurs } from './servers/ours.ts';
import { peerServers } from './servers/peers.ts';

const { values } = parseArgs({
  options: {
    documents: { type: 'string' },
    peers: { type: 'string' },
    only: { type: 'string', multiple: true },
    json: { type: 'string' },
    from: { type: 'string' },
    page: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});

const all: Measured = values.from === undefined ? await measured() : JSON.parse(await readFile(values.from, 'utf8'));
const rows = Object.entries(all).map(([name, served]) => ({ name, figures: share(Object.values(served)) }));
const [first = {}] = Object.values(all);
console.log(`\n${table({ title: `${Object.keys(first).length} documents`, rows, bars: [] })}`);
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(all, null, 2)}\n`);
if (values.page !== undefined) await writeFile(values.page, page(all));
// What the servers of others leave behind does not keep this from ending.
process.exit();

async function measured(): Promise<Measured> {
  if (values.documents === undefined || values.peers === undefined)
    throw new Error(
      'Give --documents FOLDER and --peers FOLDER, where the packages that docs/any-document-measured.md names are installed.',
    );
  const peers = peersIn(values.peers);
  const servers = { ours: startOurs, ...peerServers(peers) };
  const chosen = Object.entries(servers).filter(([name]) => values.only === undefined || values.only.includes(name));
  const found: Record<string, Record<string, Served>> = {};
  for (const document of await readDocuments(values.documents, peers)) {
    const sample = await samplerFor(document.upgraded, peers);
    for (const [name, start] of chosen) {
      const served = await measure(document, start, sample);
      found[name] = { ...found[name], [document.name]: served };
      console.log(`${name}, ${document.name}: ${brief(served)}`);
      if (values.verbose) for (const line of served.missing) console.log(`  ${line}`);
    }
  }
  return found;
}

function brief({ loaded, operations, responded, valid, resources, kept, keptValidly }: Served): string {
  if (!loaded) return 'not loaded';
  return `${responded} of ${operations} responded, ${valid} validly; ${kept} of ${resources} resources live, ${keptValidly} validly`;
}
