import type { DocumentName } from '../plan/coverage-file.ts';
import type { CoverageItem, CoverageKind } from '../plan/coverage-item.ts';
import type { OperationPlan } from '../plan/coverage-plan.ts';

/** How much of something was exercised. */
export interface Share {
  readonly exercised: number;
  readonly of: number;
  /** From 0 to 100, rounded down to a tenth: only all of it is 100. Nothing to exercise is 100. */
  readonly percent: number;
}

/** What a suite exercised of one operation. */
export interface OperationCoverage {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** In how many exchanges. */
  readonly count: number;
  readonly share: Share;
  readonly statuses: readonly CoverageItem[];
  readonly parameters: readonly CoverageItem[];
  readonly requestFields: readonly CoverageItem[];
  readonly responseFields: readonly CoverageItem[];
}

/** What a suite exercised of a contract, and what it never did. */
export interface CoverageReport {
  readonly document: DocumentName;
  /** The resources that were chosen; `undefined`: the whole document. */
  readonly resources: readonly string[] | undefined;
  /** Of the resources that were chosen, where some were. */
  readonly exchanges: number;
  /** All items together. */
  readonly total: Share;
  readonly shares: Readonly<Record<CoverageKind, Share>>;
  readonly operations: readonly OperationCoverage[];
  /** Each item that was never exercised; of an operation that was never called only itself. */
  readonly missing: readonly MissingItem[];
  /** Statuses that came but are not in the document. */
  readonly undocumented: readonly { readonly operation: string; readonly status: string; readonly count: number }[];
  /** Requests that lead to no operation. */
  readonly unrouted: readonly { readonly request: string; readonly count: number }[];
  /** @deprecated Use `unrouted`. */
  readonly astray: CoverageReport['unrouted'];
}

/** Something that was never exercised, by name. */
export interface MissingItem {
  readonly operation: string;
  readonly kind: CoverageKind;
  readonly name: string;
}

/** What a coverage has counted. */
export interface CountedCoverage {
  readonly document: DocumentName;
  readonly resources: readonly string[] | undefined;
  readonly exchanges: number;
  /** The operations that are reported. */
  readonly plans: readonly OperationPlan[];
  readonly undocumented: ReadonlyMap<string, number>;
  readonly unrouted: ReadonlyMap<string, number>;
}

/** Adds up what was counted. */
export function reportCoverage(counted: CountedCoverage): CoverageReport {
  const { document, resources, plans, undocumented, unrouted } = counted;
  const all = plans.flatMap(itemsOf);
  const requests = [...unrouted].map(([request, count]) => ({ request, count }));
  const ofKind = (kind: CoverageKind): Share => shareOf(all.filter((item) => item.kind === kind));
  return {
    document,
    resources,
    exchanges: resources === undefined ? counted.exchanges : plans.reduce((sum, { called }) => sum + called.count, 0),
    total: shareOf(all),
    shares: {
      operation: ofKind('operation'),
      status: ofKind('status'),
      parameter: ofKind('parameter'),
      'request-field': ofKind('request-field'),
      'response-field': ofKind('response-field'),
    },
    operations: plans.map(reportOperation),
    missing: plans.flatMap(missingOf),
    undocumented: [...undocumented].flatMap(([key, count]) => {
      const space = key.lastIndexOf(' ');
      const operation = key.slice(0, space);
      const isReported = plans.some((plan) => plan.operation.id === operation);
      return isReported ? [{ operation, status: key.slice(space + 1), count }] : [];
    }),
    unrouted: requests,
    astray: requests,
  };
}

function reportOperation(plan: OperationPlan): OperationCoverage {
  const { operation, called, statuses, parameters, requestFields, responseFields } = plan;
  return {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    count: called.count,
    share: shareOf(itemsOf(plan)),
    statuses: copies(statuses.values()),
    parameters: copies(parameters.values()),
    requestFields: copies(requestFields),
    responseFields: copies(responseFields),
  };
}

function missingOf(plan: OperationPlan): MissingItem[] {
  const operation = plan.operation.id;
  if (plan.called.count === 0) return [{ operation, kind: 'operation', name: operation }];
  return itemsOf(plan)
    .filter(({ count }) => count === 0)
    .map(({ kind, name }) => ({ operation, kind, name }));
}

function itemsOf({ called, statuses, parameters, requestFields, responseFields }: OperationPlan): CoverageItem[] {
  return [called, ...statuses.values(), ...parameters.values(), ...requestFields, ...responseFields];
}

/** Counting goes on; a report does not change. */
function copies(items: Iterable<CoverageItem>): CoverageItem[] {
  return [...items].map((item) => ({ ...item }));
}

function shareOf(items: readonly CoverageItem[]): Share {
  return share(items.filter(({ count }) => count > 0).length, items.length);
}

/** A share of so many. */
export function share(exercised: number, of: number): Share {
  return { exercised, of, percent: of === 0 ? 100 : Math.floor((exercised * 1000) / of) / 10 };
}
