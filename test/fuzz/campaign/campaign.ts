import { Findings, keyOf } from '../report/findings.ts';
import { Tally } from '../report/tally.ts';
import type { Kind } from './exchange.ts';
import { type Remains, runSeed } from './seed-run.ts';
import { shrink } from './shrink.ts';

/** What a campaign is. */
export interface CampaignOptions {
  /** Of all seeds together. */
  readonly exchanges: number;
  readonly seeds: number;
  /** The first seed; the others follow it. */
  readonly from: number;
  /** Only these kinds; all where there is none. */
  readonly only: readonly Kind[];
  /** Whether the fewest exchanges that show a finding are looked for. */
  readonly shrinks: boolean;
  /** How many seeds run at a time, each with a server of its own. */
  readonly jobs: number;
  readonly onProgress: (line: string) => void;
}

/** What a campaign came to. */
export interface CampaignReport {
  readonly exchanges: number;
  readonly seeds: readonly number[];
  readonly seconds: number;
  readonly tally: Tally;
  readonly findings: Findings;
  readonly remains: readonly (Remains & { readonly seed: number })[];
}

/** How many findings are looked into: one mistake can show in very many ways. */
const maxShrunk = 12;

/** Runs seed after seed; what is found does not end it. */
export async function runCampaign(options: CampaignOptions): Promise<CampaignReport> {
  const { exchanges, seeds, from, only, onProgress } = options;
  const start = performance.now();
  const tally = new Tally();
  const findings = new Findings();
  const remains: (Remains & { readonly seed: number })[] = [];
  const all = Array.from({ length: seeds }, (_one, index) => from + index);
  let shrunk = 0;
  let reportedAt = performance.now();
  const tell = (seed: number): void => {
    reportedAt = performance.now();
    const seconds = (reportedAt - start) / 1000;
    onProgress(
      `seed ${seed}: ${tally.total} of ${exchanges} exchanges, ${Math.round(tally.total / seconds)} a second, ${findings.all.length} findings`,
    );
  };
  const waiting = all.entries();
  // Lanes take one seed after the other; while one waits for its server, another may draw and judge.
  const lane = async (): Promise<void> => {
    for (const [index, seed] of waiting) await run(seed, share(exchanges, seeds, index));
  };
  const run = async (seed: number, count: number): Promise<void> => {
    try {
      const left = await runSeed({
        seed,
        numbers: upTo(count),
        only,
        onFlaw: (number, exchange, flaw) => {
          if (findings.add(seed, number, exchange, flaw)) {
            onProgress(`found at --seed ${seed} --only ${number}: ${keyOf(exchange, flaw)}`);
          }
        },
        onOutcome: (number, exchange, outcome) => {
          tally.add(seed, number, exchange, outcome);
          if (performance.now() - reportedAt > 10_000) tell(seed);
        },
      });
      remains.push({ seed, ...left });
    } catch (error) {
      // What keeps one seed from going on is found, and the next one begins.
      findings.add(seed, 0, undefined, { oracle: 'crash', what: String(error) });
    }
    tell(seed);
    if (!options.shrinks) return;
    for (const finding of findings.all.filter((one) => one.seed === seed)) {
      if (shrunk++ >= maxShrunk) break;
      onProgress(`looking for the fewest exchanges that show: ${finding.key}`);
      const numbers = await shrink(finding, only);
      findings.learn(finding.key, numbers === undefined ? { unrepeated: true } : { shrunk: numbers });
    }
  };
  await Promise.all(Array.from({ length: options.jobs }, lane));
  return { exchanges: tally.total, seeds: all, seconds: (performance.now() - start) / 1000, tally, findings, remains };
}

function* upTo(count: number): Generator<number> {
  for (let number = 1; number <= count; number++) yield number;
}

/** The part of the exchanges that a seed has, the first ones one more where they cannot be shared evenly. */
function share(exchanges: number, seeds: number, index: number): number {
  return Math.floor(exchanges / seeds) + (index < exchanges % seeds ? 1 : 0);
}
