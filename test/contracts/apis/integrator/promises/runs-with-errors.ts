import type { RunScript } from '../../../../../mocks/index.ts';
import type { Defect } from '../../../check/proxy.ts';
import { type Body, both, isAt, shows, showsEach } from './lies.ts';

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

/** What is wrong with the jobs of a type. */
export const ofJobs = (type: string, edit: (one: Body) => unknown): Defect =>
  showsEach('GET /jobs/{}', (one) => (one['type'] === type ? edit(one) : one));
/** A job that has ended otherwise. */
export const ended =
  (status: string, edit = (one: Body): Body => one) =>
  (one: Body): Body =>
    one['status'] === 'completed' ? edit({ ...one, status }) : one;
/** The errors of a step, as a list of other ones. */
export const listing = (edit: (errors: readonly Body[]) => object): Defect =>
  shows('GET /flows/{}/{}/errors', (value) => ({ ...Object(value), ...edit(Object(value).errors) }));
