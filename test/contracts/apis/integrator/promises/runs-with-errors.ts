import type { RunScript } from '../../../../../mocks/index.ts';
import type { Defect } from '../../../check/proxy.ts';
import { both, isAt } from './lies.ts';

/** Two errors, of which the first can be retried. */
const twoErrors: RunScript = {
  exported: 3,
  errors: [{ message: 'No such item.', retryData: { sku: 'A-1' } }, { message: 'No.' }],
};

/** Has the runs of each flow go as they are to. */
export function running(script: RunScript = twoErrors): Defect {
  return () => async (request, next, backend) => {
    const response = await next(request);
    if (isAt(request, 'POST /flows') && response.status === 201)
      backend.flows.onRun(JSON.parse(response.body)._id, script);
    return response;
  };
}

/** A defect of a backend in which each run of a flow has two errors. */
export function withErrors(defect: Defect): Defect {
  return both(defect, running());
}
