import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { runCampaign } from './campaign/campaign.ts';
import { type Kind, kinds } from './campaign/exchange.ts';
import { runSeed } from './campaign/seed-run.ts';
import { summaryJson, summaryText } from './report/summary.ts';

const usage = `npm run fuzz -- [options]

  --exchanges N     how many, of all seeds together (20000)
  --seeds N         how many seeds share them; each has a fresh server (4)
  --seed N          the first seed; the others follow it (1)
  --jobs N          how many seeds run at a time (2)
  --only N,N,…      only the exchanges of these numbers, of one seed, each shown
  --kinds KIND,…    only these kinds: ${kinds.join(', ')}
  --no-shrink       do not look for the fewest exchanges that show a finding
  --report FILE     write the summary as JSON

Ends with 1 where something was found.`;

const { values } = parseArgs({
  allowNegative: true,
  options: {
    exchanges: { type: 'string', default: '20000' },
    seeds: { type: 'string', default: '4' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
    only: { type: 'string' },
    kinds: { type: 'string' },
    shrink: { type: 'boolean', default: true },
    report: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

function count(name: string, text: string, least: number): number {
  if (/^\d+$/.test(text) && Number(text) >= least) return Number(text);
  throw new Error(`Failed to fuzz: --${name} is ${text}. Give a whole number from ${least}.`);
}

function chosenKinds(text: string | undefined): Kind[] {
  const names = text?.split(',') ?? [];
  const chosen = kinds.filter((kind) => names.includes(kind));
  if (chosen.length === names.length) return chosen;
  throw new Error(`Failed to fuzz: --kinds is ${text}. Choose of ${kinds.join(', ')}.`);
}

/** Repeats some exchanges and shows each. */
async function repeat(seed: number, numbers: readonly number[], only: readonly Kind[]): Promise<number> {
  let found = 0;
  await runSeed({
    seed,
    numbers,
    only,
    onOutcome: (number, exchange, { end, response, ms }) => {
      console.log(
        `${number} ${exchange.kind}, ${exchange.label}: ${end} ${response?.status ?? ''} in ${Math.round(ms)} ms`,
      );
      if (exchange.via !== 'wire') return;
      console.log(`  sent     ${JSON.stringify(Buffer.concat(exchange.parts).subarray(0, 3000).toString('latin1'))}`);
      if (response !== undefined)
        console.log(`  received ${JSON.stringify(response.body.subarray(0, 1000).toString())}`);
    },
    onFlaw: (number, _exchange, { oracle, what }) => {
      found++;
      console.log(`  FOUND at ${number}, ${oracle}: ${what}`);
    },
  });
  return found;
}

if (values.help) {
  console.log(usage);
} else {
  const seed = count('seed', values.seed, 0);
  const only = chosenKinds(values.kinds);
  if (values.only !== undefined) {
    const numbers = values.only.split(',').map((text) => count('only', text, 0));
    process.exitCode = (await repeat(seed, numbers, only)) > 0 ? 1 : 0;
  } else {
    const report = await runCampaign({
      exchanges: count('exchanges', values.exchanges, 1),
      seeds: count('seeds', values.seeds, 1),
      from: seed,
      jobs: count('jobs', values.jobs, 1),
      only,
      shrinks: values.shrink,
      onProgress: (line) => console.log(line),
    });
    console.log(`\n${summaryText(report)}`);
    if (values.report !== undefined) await writeFile(values.report, summaryJson(report));
    process.exitCode = report.findings.failing.length > 0 ? 1 : 0;
  }
}
