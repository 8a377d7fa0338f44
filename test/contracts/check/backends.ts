import type { ConformanceOptions } from '../../../contracts/apis/integrator/conformance/check-conformance.ts';
import { checkConformance } from '../../../contracts/apis/integrator/conformance/check-conformance.ts';
import type { ConformanceReport } from '../../../contracts/check/report/report.ts';
import type { ReportContext } from '../../../contracts/reporters/parts/reporter.ts';
import { createIntegrator, type Seed } from '../../../mocks/index.ts';

/** Where the fake takes requests, when it is asked in this process. */
export const base = 'https://api.integrator.io/v1';

/** What reports of these tests are written with. */
export const context: ReportContext = {
  tool: { name: 'integrator-testkit', version: '0.0.0' },
  documentPath: 'spec/integrator.openapi.yaml',
};

/** The fake's own fetch. */
export function goodFetch(seed: Seed = 'default'): typeof fetch {
  return createIntegrator({ seed, report: 'silent' }).fetch;
}

/** A backend that changes its responses: what `spoil` gives back takes the response's place. */
export function spoiled(
  spoil: (request: Request, response: Response) => Promise<Response> | Response,
  good: typeof fetch = goodFetch(),
): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    return spoil(request.clone(), await good(request));
  };
}

/** Two faults: plain text instead of JSON, and markup where a name of a user should be. */
export const faulty: typeof fetch = spoiled((request, response) => {
  const { pathname } = new URL(request.url);
  if (pathname.endsWith('/tokenInfo') && response.ok)
    return Response.json({ _userId: 7, name: '<b>"&\u0000\u001b[31m]]>' }, { status: 200 });
  return response;
});

/** Judges without waiting. */
export function judge(
  options: Partial<ConformanceOptions> & { readonly fetch: typeof fetch },
): Promise<ConformanceReport> {
  return checkConformance({
    baseUrl: base,
    token: 'a-token-of-tests',
    rate: 100_000,
    // What these tests are about is the same for each resource.
    resources: ['integrations'],
    sleep: async () => undefined,
    ...options,
  });
}
