import type { Contract } from '../contract.ts';
import type { CheckPlan, PlanMaker } from './check-plan.ts';
import { cleanUp } from './clean-up.ts';
import { createClient, type Target, UnjudgedError } from './client.ts';
import { type Dialect, plainDialect } from './dialect.ts';
import type { Exchange } from './exchange-log.ts';
import { type CheckFailure, type CheckNote, type Phase, phases, withoutToken } from './failure.ts';
import { createLedger, type LedgerLine, tagPrefix } from './ledger.ts';
import { createOwnership, idsBefore } from './ownership.ts';
import { createPace, type Sleep } from './pace.ts';
import { examplePlans } from './phases/examples.ts';
import { negativePlans } from './phases/negative.ts';
import { positivePlans } from './phases/positive.ts';
import { securityPlans } from './phases/security.ts';
import { statefulPlans } from './phases/stateful.ts';
import type { CheckOutcome, ConformanceReport, PhaseReport } from './report.ts';
import { resourcesOf } from './resources.ts';
import { createRunContext, runPlan, type SharedRun } from './run-plan.ts';
import { watchedClient } from './watched-client.ts';

/** How a conformance run goes. */
export interface RunOptions extends Target {
  readonly contract: Contract;
  readonly dialect?: Dialect;
  /** Further checks, beside those that the document itself calls for. */
  readonly plans?: PlanMaker;
  /** Whether the run may create, change and delete records of its own. @default false */
  readonly write?: boolean;
  /** The seed of everything that is generated. @default 1 */
  readonly seed?: number;
  /** How many generated values each property is tried with. @default 25 */
  readonly runs?: number;
  /** The parts to run. Default: all. */
  readonly phases?: readonly Phase[];
  /** The most requests a second. @default 300 */
  readonly rate?: number;
  /** A name for this run, part of the name of each record that it creates. */
  readonly runName?: string;
  /** Told of each record that is created or removed, before the run goes on. */
  readonly onLedger?: (line: LedgerLine) => void;
  /** Told of each check when it is over. */
  readonly onCheck?: (plan: CheckPlan, failures: readonly CheckFailure[]) => void;
  /** Shown each exchange before the run goes on, those of the clean-up included. */
  readonly onExchange?: (exchange: Exchange) => void | Promise<void>;
  /** Ends the run early; what was created is removed all the same. */
  readonly signal?: AbortSignal;
  readonly sleep?: Sleep;
}

const planMakers = {
  examples: examplePlans,
  positive: positivePlans,
  negative: negativePlans,
  security: securityPlans,
  stateful: statefulPlans,
};

/** Judges a backend by a contract, phase after phase, and removes what it created. */
export async function runConformance(options: RunOptions): Promise<ConformanceReport> {
  const { contract, dialect = plainDialect, write = false, seed = 1, rate = 300 } = options;
  const sleep: Sleep = options.sleep ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
  const client = watchedClient(
    createClient(contract, options, createPace(rate, sleep)),
    options.onExchange ?? ((): void => undefined),
  );
  const resources = resourcesOf(contract, dialect);
  const ledger = createLedger(`${tagPrefix}${options.runName ?? seed}`, options.onLedger ?? ((): void => undefined));
  const ownership = createOwnership(contract, client, resources, ledger);
  const failures = new Map<string, CheckFailure>();
  const notes = new Map<string, CheckNote>();
  const reports: PhaseReport[] = [];
  const checks: CheckOutcome[] = [];
  const run: Run = {
    options,
    client,
    resources,
    ledger,
    ownership,
    failures,
    notes,
    checks,
    dialect,
    sleep,
    seed,
    write,
  };
  let reason: string | undefined;
  let leftovers: ConformanceReport['leftovers'] = [];
  let wrote = false;

  try {
    await knock(run);
    if (write) {
      options.onLedger?.({ event: 'run', tag: ledger.tag, baseUrl: options.baseUrl });
      wrote = true;
      await rememberOthers(run);
    }
    for (const phase of options.phases ?? phases) reports.push(await runPhase(run, phase));
  } catch (error) {
    if (!(error instanceof UnjudgedError)) throw error;
    reason = withoutToken(error.message, options.token);
  } finally {
    leftovers = wrote ? await cleanUp(client, resources, ledger, ownership) : [];
    if (wrote && leftovers.length === 0) options.onLedger?.({ event: 'done', tag: ledger.tag });
  }

  const judged = reports.reduce((sum, { passed, failed }) => sum + passed + failed, 0);
  if (reason === undefined && judged === 0) {
    reason = `Failed to judge ${options.baseUrl}: no check was run. Choose a phase that has some, or let the run write.`;
  }
  // What was found is found, also where the run could not go on; but whoever is not let in has found nothing.
  const verdict =
    failures.size > 0 && client.admitted > 0 ? 'violates' : reason !== undefined ? 'unjudged' : 'conforms';
  const { title, version } = contract.document.info;
  return {
    verdict,
    exitCode: verdict === 'conforms' ? 0 : verdict === 'violates' ? 1 : 2,
    reason,
    baseUrl: options.baseUrl,
    document: { title, version },
    seed,
    wrote: write,
    requests: client.sent,
    phases: reports,
    checks,
    failures: [...failures.values()],
    notes: [...notes.values()],
    leftovers,
  };
}

/** What all phases of a run share. */
interface Run extends SharedRun {
  readonly options: RunOptions;
  readonly failures: Map<string, CheckFailure>;
  readonly checks: CheckOutcome[];
}

/** Asks before anything else whether anybody lets us in: a bad token must not be tried a thousand times. */
async function knock({ options, client }: Run): Promise<void> {
  const plain = options.contract.operations.filter(({ method, path }) => method === 'GET' && !path.includes('{'));
  const statuses: number[] = [];
  for (const operation of plain) {
    statuses.push((await client.send({ operation })).answer.status);
    if (client.admitted > 0) return;
  }
  if (plain.length > 0) {
    throw new UnjudgedError(
      `Failed to judge ${options.baseUrl}: nobody lets us in; the plainest requests are answered ${statuses.join(', ')}. Check the base URL and the token.`,
    );
  }
}

/** Remembers what is there before the run, so that none of it is ever taken for the run's own. */
async function rememberOthers({ client, resources, ownership, ledger, notes }: Run): Promise<void> {
  for (const resource of resources) {
    const { foreign, tagged } = await idsBefore(client, resource, ownership);
    for (const id of foreign) ownership.exclude(resource, id);
    if (tagged > 0 && resource.list !== undefined) {
      const message = `${tagged} records of an earlier run with the tag ${ledger.tag} are there; this run leaves them alone.`;
      notes.set(message, { phase: 'examples', operation: resource.list.id, message });
    }
  }
}

async function runPhase(run: Run, phase: Phase): Promise<PhaseReport> {
  const { options } = run;
  const planning = createRunContext(run, phase, undefined, new Map());
  const plans = [
    ...planMakers[phase](planning),
    ...(options.plans?.(planning) ?? []).filter((plan) => plan.phase === phase),
  ];
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const plan of plans) {
    if (options.signal?.aborted === true) throw new UnjudgedError('Failed to finish: the run was stopped.');
    const named = { phase, operation: plan.operation?.id ?? '', check: plan.title };
    if (plan.writes && !run.write) {
      skipped += 1;
      run.checks.push({ ...named, outcome: 'skipped', failures: [] });
      continue;
    }
    const found = await runPlan(run, phase, plan);
    for (const [id, failure] of found) if (!run.failures.has(id)) run.failures.set(id, failure);
    if (found.size === 0) passed += 1;
    else failed += 1;
    run.checks.push({ ...named, outcome: found.size === 0 ? 'passed' : 'failed', failures: [...found.keys()] });
    options.onCheck?.(plan, [...found.values()]);
  }
  return { phase, checks: plans.length, passed, failed, skipped };
}
