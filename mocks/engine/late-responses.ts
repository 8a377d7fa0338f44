import type { Contract } from '../../contracts/contract/contract.ts';
import type { RecordReading } from '../../contracts/reading/record-reading.ts';
import type { Operation } from '../../spec/operation/operation.ts';
import type { Override } from './fetch/create-fetch.ts';
import { type Late, needed } from './late.ts';
import type { Engine, MockRequest } from './pipeline/engine.ts';
import type { OperationReport } from './resources/operation-report.ts';
import type { Responder } from './responder.ts';
import type { WireResponse } from './wire/response.ts';

/** The function of the web, which waits for what responds where that is not there. */
export function fetchOf(responding: Late<Responder>, engine: Engine, overrides: readonly Override[]): typeof fetch {
  const { current } = responding;
  if (current !== undefined) return current.createFetch(engine, overrides);
  let made: typeof fetch | undefined;
  return async (input, init) => {
    const { createFetch } = await responding.load();
    made ??= createFetch(engine, overrides);
    return made(input, init);
  };
}

export async function handledLate(
  responding: Late<Responder>,
  engine: Engine,
  request: MockRequest,
): Promise<WireResponse> {
  const { handle } = await responding.load();
  return handle(engine, request);
}

export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

export async function loadAll(
  responding: Late<Responder>,
  contract: Contract,
  rules: Engine['rules'],
  operations: readonly Operation[],
): Promise<void> {
  await responding.load();
  // Any operation has the rules loaded; one that patches would have more.
  const any = contract.operations.find(({ method }) => method !== 'PATCH');
  if (any !== undefined) await rules.load(any);
  for (const operation of operations) await rules.load(operation);
}

/** How the operations are served: of all of them, or of one after the other. */
export function reportsOf(
  responding: Late<Responder>,
  contract: Contract,
  behaviours: () => ReadonlyMap<string, unknown>,
  reading: RecordReading,
): { readonly report: () => readonly OperationReport[]; readonly reportEach: () => Iterable<OperationReport> } {
  const reportEach = (): Iterable<OperationReport> =>
    needed(responding).operationReport(contract, new Set(behaviours().keys()), reading);
  return { report: () => [...reportEach()], reportEach };
}
