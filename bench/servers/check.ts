import { checkConformance, createContract } from '../../contracts/index.ts';
import type { OthersServer } from './servers.ts';

/** What this package found. */
export interface Checked {
  readonly requests: number;
  readonly failures: number;
  readonly causes: readonly string[];
}

/** Judges a server by its document, and writes to it; `fetch` sees each request. */
export async function check(
  { basePath, token }: OthersServer,
  origin: string,
  document: string,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<Checked> {
  const report = await checkConformance({
    baseUrl: origin + basePath,
    contract: createContract(document),
    token: token ?? 'no_token',
    write: true,
    runName: 'others',
    fetch,
  });
  if (report.verdict === 'unjudged') throw new Error(`${origin} was not judged: ${report.reason}`);
  const causes = report.causes.map(
    ({ checks, place, operations, message }) => `${checks} checks, ${place}, ${operations.join(', ')}: ${message}`,
  );
  return { requests: report.requests, failures: report.failures.length, causes };
}
