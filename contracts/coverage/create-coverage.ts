import { responseFor } from '../../spec/operation/operation.ts';
import { ownerOf } from '../../spec/resource/owner-of.ts';
import type { Contract } from '../contract/contract.ts';
import type { ObservedExchange } from '../matchers/exchange/observed-exchange.ts';
import { checkOptions, usual } from '../options/check-options.ts';
import { chosenResources } from '../options/chosen-resources.ts';
import { CoverageError } from './plan/coverage-error.ts';
import { type CoverageFile, isCoverageFile } from './plan/coverage-file.ts';
import type { CountedItem } from './plan/coverage-item.ts';
import { type OperationPlan, planCoverage } from './plan/coverage-plan.ts';
import { collectFields } from './plan/field-tree.ts';
import { type CoverageReport, reportCoverage } from './report/coverage-report.ts';

/** Counts what a suite exercises of a contract: operations, statuses, parameters, fields. */
export interface Coverage {
  /** Counts an exchange, such as an entry of a journal. */
  add(exchange: ObservedExchange): void;
  /**
   * Adds what another worker has counted: the value that its `toJSON` gave.
   *
   * @throws {CoverageError} where it is none, or is about another document.
   */
  merge(file: unknown): void;
  /** What was exercised so far, and what never was. */
  report(): CoverageReport;
  /** What was counted so far, for another to merge. */
  toJSON(): CoverageFile;
}

/** What a report of coverage is about. */
export interface CoverageOptions {
  /**
   * The resources whose operations are reported, by their names in the document: `['flows']`. Everything is counted, so
   * that another may merge it and choose otherwise. Default: all operations, those of no resource too.
   */
  readonly resources?: readonly string[];
}

/** A suite that leaves the document does so in a few ways; more than these are not distinguished. */
const maxUnrouted = 100;

/**
 * Makes a count of what is exercised of a contract.
 *
 * @throws {OptionError} where the document has no resource of a name.
 * @example
 * const coverage = createCoverage(mock.contract);
 * mock.watch(coverage.add);
 * console.log(coverageTable(coverage.report()));
 */
export function createCoverage(contract: Contract, options: CoverageOptions = {}): Coverage {
  checkOptions('the coverage', options, { resources: usual.texts });
  const chosen = options.resources && chosenResources('what to report', contract.resources, options.resources);
  const plan = planCoverage(contract);
  const byKey = new Map([...plan.values()].flatMap(itemsOf).map((item) => [item.key, item]));
  const undocumented = new Map<string, number>();
  const unrouted = new Map<string, number>();
  const { title, version } = contract.document.info;
  let exchanges = 0;

  return {
    add(exchange) {
      exchanges += 1;
      const own = exchange.operation === undefined ? undefined : plan.get(exchange.operation);
      if (own === undefined) {
        count(unrouted, `${exchange.method} ${new URL(exchange.url).pathname}`);
        return;
      }
      own.called.count += 1;
      for (const item of sentItems(own, exchange)) item.count += 1;
      // What was held back never arrived; what arrived instead is not the API's.
      if (exchange.verdict === 'invalid-response') return;
      const response = responseFor(own.operation, exchange.status);
      if (response === undefined) {
        count(undocumented, `${own.operation.id} ${exchange.status}`);
        return;
      }
      for (const item of responseItems(own, response.key, exchange)) item.count += 1;
    },

    merge(file) {
      if (!isCoverageFile(file)) {
        throw new CoverageError(
          'Failed to merge coverage: the value is not what a coverage gave as JSON. Give what toJSON() gave.',
        );
      }
      if (file.document.title !== title || file.document.version !== version) {
        throw new CoverageError(
          `Failed to merge coverage: it is about ${nameOf(file.document)}, and the contract is ${nameOf({ title, version })}. Remove what earlier runs have left.`,
        );
      }
      exchanges += file.exchanges;
      for (const [key, times] of Object.entries(file.counts)) {
        const item = byKey.get(key);
        if (item !== undefined) item.count += times;
      }
      for (const [key, times] of Object.entries(file.undocumented)) count(undocumented, key, times);
      for (const [key, times] of Object.entries(file.unrouted ?? file.astray)) count(unrouted, key, times);
    },

    report: () =>
      reportCoverage({
        document: { title, version },
        resources: chosen?.map(({ name }) => name),
        exchanges,
        plans: [...plan.values()].filter(
          ({ operation }) => chosen?.some((one) => one === ownerOf(contract, operation)) ?? true,
        ),
        undocumented,
        unrouted,
      }),

    toJSON: () => ({
      format: 'contract-coverage/1',
      document: { title, version },
      exchanges,
      counts: Object.fromEntries(
        [...byKey].filter(([, item]) => item.count > 0).map(([key, item]) => [key, item.count]),
      ),
      undocumented: Object.fromEntries(undocumented),
      unrouted: Object.fromEntries(unrouted),
    }),
  };
}

/** The parameters and fields that a request has. */
function sentItems(plan: OperationPlan, { parameters, requestBody }: ObservedExchange): ReadonlySet<CountedItem> {
  const found = new Set<CountedItem>();
  for (const [place, values] of Object.entries(parameters ?? {})) {
    for (const name of Object.keys(values)) {
      const item = plan.parameters.get(`${place} ${name}`);
      if (item !== undefined) found.add(item);
    }
  }
  if (plan.requestTree !== undefined) collectFields(plan.requestTree, requestBody, found);
  return found;
}

/** The status and fields that a response has. */
function responseItems(plan: OperationPlan, key: string, { responseBody }: ObservedExchange): ReadonlySet<CountedItem> {
  const found = new Set<CountedItem>();
  const status = plan.statuses.get(key);
  if (status !== undefined) found.add(status);
  const tree = plan.responseTrees.get(key);
  if (tree !== undefined) collectFields(tree, responseBody, found);
  return found;
}

function itemsOf(plan: OperationPlan): CountedItem[] {
  return [
    plan.called,
    ...plan.statuses.values(),
    ...plan.parameters.values(),
    ...plan.requestFields,
    ...plan.responseFields,
  ];
}

function count(counts: Map<string, number>, key: string, times = 1): void {
  const known = counts.get(key);
  if (known !== undefined || counts.size < maxUnrouted) counts.set(key, (known ?? 0) + times);
}

function nameOf({ title, version }: CoverageFile['document']): string {
  return `${JSON.stringify(title)} ${version}`;
}
