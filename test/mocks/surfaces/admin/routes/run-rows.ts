import { expect } from 'vitest';
import type { OpenAdmin } from '../open-admin.ts';
import type { Row } from './route-row.ts';

const simple = '594841adc8f0b2d1e3a4f501';
const job = '6955b900933b5bde09c44a4a';
const flows = '/accounts/default/records/flows';
const jobs = '/accounts/default/records/jobs';
const held = ({ core }: OpenAdmin): unknown => core.flows.run(simple);

/** Runs of flows that a test directs. */
export const runRows: Readonly<Record<'setRunScript' | 'removeRunScript' | 'directRun' | 'directJob', readonly Row[]>> =
  {
    setRunScript: [
      {
        line: `PUT ${flows}/${simple}/run-script`,
        body: { exported: 5, errors: [{ message: 'No.' }], duration: 0 },
        status: 204,
        afterwards: [
          async ({ core }) => {
            await core.fetch(`https://api.integrator.io/v1/flows/${simple}/run`, {
              method: 'POST',
              headers: { authorization: 'Bearer t' },
            });
            return core.jobs.get(job);
          },
          { status: 'completed', numExport: 5, numSuccess: 4, numError: 1 },
        ],
      },
    ],
    removeRunScript: [{ line: `DELETE ${flows}/${simple}/run-script`, status: 204 }],
    directRun: [
      { line: `POST ${flows}/${simple}/run`, status: 200, response: { _id: job, status: 'queued' } },
      {
        line: `POST ${flows}/${simple}/run`,
        body: { pages: [[{ id: 1 }]] },
        status: 200,
        response: { _id: job, job: { status: 'completed', numSuccess: 1 }, submitted: {}, notes: [] },
      },
    ],
    directJob: [
      { line: `POST ${jobs}/${job}/direct/read`, status: 200, given: held, response: { _id: job, status: 'queued' } },
      { line: `POST ${jobs}/${job}/direct/start`, status: 200, given: held, response: { status: 'running' } },
      {
        line: `POST ${jobs}/${job}/direct/complete`,
        body: { exported: 120, imported: 120 },
        status: 200,
        given: held,
        response: { status: 'completed', numSuccess: 120 },
      },
      {
        line: `POST ${jobs}/${job}/direct/fail`,
        body: { errors: [{ code: '401', message: 'Bad credentials.' }] },
        status: 200,
        given: held,
        response: { status: 'failed', numError: 1 },
      },
      {
        line: `POST ${jobs}/${job}/direct/cancel`,
        status: 200,
        given: held,
        response: { status: 'canceled', endedAt: expect.any(String) },
      },
    ],
  };
