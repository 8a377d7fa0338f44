import { checkConformance } from '../../../contracts/apis/integrator/conformance/check-conformance.ts';
import type { ConformanceOptions, ConformanceReport } from '../../../contracts/index.ts';
import { soaking } from '../../soak/soaking.ts';

/** The token of the runs of these tests. */
export const token = 'my_api_token';

/** The base URL of the runs of these tests; nothing goes over a network. */
export const baseUrl = 'https://api.integrator.io/v1';

/**
 * For what does not depend on which phase a run is in: those that ask least in relation to what they do. The soak has all
 * phases.
 */
export const inShort: Pick<ConformanceOptions, 'phases'> = soaking
  ? {}
  : { phases: ['examples', 'security', 'stateful'] };

/** For what any requests will do: a few hundred of them. The soak has all phases. */
export const inBrief: Pick<ConformanceOptions, 'phases'> = soaking ? {} : { phases: ['examples', 'security'] };

/** Judges a backend in process, without waiting. */
export function judge(
  fetch: typeof globalThis.fetch,
  options: Partial<ConformanceOptions> = {},
): Promise<ConformanceReport> {
  return checkConformance({
    baseUrl,
    token,
    write: true,
    seed: 1,
    rate: 1e9,
    // What these tests are about is the same for each resource; all of them are judged where that is the question.
    resources: ['integrations'],
    sleep: () => Promise.resolve(),
    ...options,
    fetch,
  });
}
