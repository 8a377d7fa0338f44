import { cleanConformance } from '../../../../contracts/apis/integrator/conformance/clean-conformance.ts';
import type { CleanOptions, CleanReport } from '../../../../contracts/check/clean-up/found/clean-runs.ts';
import type { LedgerLine } from '../../../../contracts/check/ledger/ledger.ts';
import { ledgerText, unfinishedRuns } from '../../../../contracts/check/ledger/ledger-text.ts';
import { createIntegrator } from '../../../../mocks/index.ts';

export const base = 'https://api.integrator.io/v1';
export const collection = '/integrations';
export const tag = 'testkit-run-aaaa';

export type Backend = ReturnType<typeof createIntegrator>;

export function backendOf(): Backend {
  return createIntegrator({ report: 'silent' });
}

/** Creates a record as somebody would, and tells its id. */
export async function create(backend: Backend, body: object, token = 'good'): Promise<string> {
  const response = await backend.fetch(`${base}/integrations`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { _id } = await response.json();
  return _id;
}

/** The lines with which the ledger of a run begins, in an account of these. */
export function begun(user: string, others: readonly string[] = []): LedgerLine[] {
  return [
    { event: 'run', tag, baseUrl: base, version: 2, user },
    { event: 'others', others: others.map((id) => ({ collection, id })) },
  ];
}

export const created = (id: string): LedgerLine => ({ event: 'created', collection, id });
export const intent = (number: number): LedgerLine => ({ event: 'intent', number, collection });

/** Whose account a token leads to. */
export async function userOf(backend: Backend, token = 'good'): Promise<string> {
  const response = await backend.fetch(`${base}/tokenInfo`, { headers: { authorization: `Bearer ${token}` } });
  const { _userId } = await response.json();
  return _userId;
}

/** Cleans up by a ledger; gives back what came of it, and the ledger as it is then. */
export async function clean(
  fetch: typeof globalThis.fetch,
  lines: readonly LedgerLine[],
  options: Partial<CleanOptions> = {},
): Promise<{ readonly report: CleanReport; readonly ledger: readonly LedgerLine[]; readonly isDone: boolean }> {
  const ledger = [...lines];
  const text = (): string => ledger.map((line) => ledgerText(base, tag, line)).join('');
  const report = await cleanConformance({
    baseUrl: base,
    token: 'good',
    fetch,
    rate: 1e9,
    runs: unfinishedRuns(text()),
    onLedger: (_tag, line) => void ledger.push(line),
    sleep: async () => undefined,
    ...options,
  });
  return { report, ledger, isDone: unfinishedRuns(text()).length === 0 };
}

/** The records of the account of the token `good`, as text. */
export function recordsOf(backend: Backend): string[] {
  return backend.integrations.all().map((one) => JSON.stringify(one));
}

/** When a stranger has written, last. */
const lastModified = '2024-01-01T00:00:00.000Z';

/** A record of somebody else's. */
export function stranger(id: string): { _id: string; name: string; lastModified: string } {
  return { _id: id, name: `A stranger's ${id}`, lastModified };
}

/** Whether a request is a deletion of one record, and of which. */
export function deletedBy(input: RequestInfo | URL, init: RequestInit | undefined): string | undefined {
  return init?.method === 'DELETE' ? /\/v1\/integrations\/(\w+)$/.exec(String(input))?.[1] : undefined;
}
