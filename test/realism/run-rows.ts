import { field, type Row, refusalOf, send } from './row.ts';
import type { RealismSurface } from './surfaces.ts';

/** A flow with one export and one import, one that goes two ways, and one that is switched off. */
const simple = '594841adc8f0b2d1e3a4f501';
const routed = '64d2f1a0b3c4d5e6f7081951';
const disabled = '64d2f1a0b3c4d5e6f7081952';
const steps = {
  messages: '58f3c0af1a2b3c4d5e6f7a03',
  lookup: '64d2f1a0b3c4d5e6f7081922',
  toStock: '64d2f1a0b3c4d5e6f7081941',
  writtenOff: '64d2f1a0b3c4d5e6f7081942',
};

/** Runs of flows that a test directs. */
export const runRows: readonly Row[] = [
  {
    title: 'a script says what happens in the runs of a flow, until it is taken back',
    run: async (surface) => {
      await surface.control.flows.onRun(simple, { exported: 120, imported: 110, ignored: 7 });
      const scripted = await countsAtEnd(surface, simple);
      await surface.control.flows.onRun(simple, undefined);
      return [scripted, await countsAtEnd(surface, simple)];
    },
    seen: [
      ['completed', 120, 110, 7, 0],
      ['completed', 0, 0, 0, 0],
    ],
  },
  {
    title: 'the errors of a script count for their steps, and the counts of a family add up',
    run: async (surface) => {
      const errors = [
        { step: steps.toStock, message: 'No such shelf.' },
        { step: steps.lookup, code: '503', message: 'Down for maintenance.' },
        { message: 'No such item.', traceKey: 'R-7', retryData: { sku: 'A-1' } },
      ];
      await surface.control.flows.onRun(routed, { exported: 120, errors });
      return familyAtEnd(surface, routed);
    },
    seen: [
      ['flow', 117, 3, true],
      ['export', 0, 0, false],
      ['import', 59, 1, false],
      ['import', 58, 1, true],
    ],
  },
  {
    title: 'a run fails where its script says so, and takes as long as that says',
    run: async (surface) => {
      await surface.control.flows.onRun(simple, { status: 'failed', duration: 60_000 });
      const id = await started(surface, simple);
      const soon = await statusOf(surface, id);
      await surface.control.clock.advance(60_000);
      return [soon, await statusOf(surface, id)];
    },
    seen: ['queued', 'failed'],
  },
  {
    title: 'a run of a test waits until it is directed, step by step',
    run: async (surface) => {
      const job = await surface.control.flows.run(simple);
      await surface.control.clock.advance(86_400_000);
      const seen = [await statusOf(surface, job._id)];
      await job.start();
      seen.push(await statusOf(surface, job._id));
      const { numSuccess, endedAt } = await job.complete({ exported: 5 });
      return [...seen, await statusOf(surface, job._id), numSuccess, endedAt !== undefined, (await job.read()).status];
    },
    seen: ['queued', 'running', 'completed', 5, true, 'completed'],
  },
  {
    title: 'a run that is held is taken in hand by the id of any of its jobs',
    run: async (surface) => {
      await surface.control.flows.onRun(simple, { hold: true });
      const id = await started(surface, simple);
      const child = (await surface.control.jobs.all()).find(
        ({ type, _flowId }) => type === 'import' && _flowId === simple,
      );
      const job = await surface.control.jobs.direct(child?._id ?? '');
      const failed = await job.fail({ errors: [{ code: '401', message: 'Bad credentials.' }] });
      return [
        job._id === id,
        failed.status,
        failed.numOpenError,
        (await surface.control.jobs.get(child?._id ?? ''))?.status,
      ];
    },
    seen: [true, 'failed', 1, 'failed'],
  },
  {
    title: 'a run is cancelled by a test, and nothing more becomes of it',
    run: async (surface) => {
      const job = await surface.control.flows.run(simple);
      const { status, canceledBy } = await job.cancel();
      return [status, canceledBy !== undefined, await refusalOf(() => job.complete())];
    },
    seen: [
      'canceled',
      true,
      [
        'OptionError',
        'Failed to complete the job 6955b900933b5bde09c44a4a: it is canceled since 2026-01-01T00:00:00.001Z. Give one that is queued or running; integrator.flows.run() makes one.',
      ],
    ],
  },
  {
    title: 'a test sees a job as far as it is by the clock, also one that is set back',
    run: async (surface) => {
      const id = await started(surface, simple);
      const status = async (): Promise<unknown> => (await surface.control.jobs.get(id))?.status;
      const seen = [await status()];
      await surface.control.clock.advance(10);
      seen.push(await status());
      await surface.control.clock.set('2026-01-01T00:00:00.002Z');
      return [...seen, await status()];
    },
    seen: ['queued', 'completed', 'running'],
  },
  {
    title: 'what cannot run, and what cannot be a script, is refused by name',
    run: async ({ control }) => [
      await refusalOf(() => control.flows.run(disabled)),
      await refusalOf(() => control.flows.onRun('none', {})),
      await refusalOf(() => control.flows.onRun(simple, { errors: [{ step: 'none', message: 'x' }] })),
      await refusalOf(() => control.jobs.direct('none')),
    ],
    seen: [
      ['OptionError', `Failed to run the flow ${disabled}: The flow is disabled. Enable it to run it.`],
      [
        'OptionError',
        'Failed to direct the runs of the flow none: the account default has no such flow. Give the _id of one.',
      ],
      [
        'OptionError',
        'Failed to read the options of the error 1 of onRun(): `step` is "none". Give the _id of a step: 58f3c0af1a2b3c4d5e6f7a02, 58f3c0af1a2b3c4d5e6f7a03.',
      ],
      [
        'OptionError',
        'Failed to direct the job none: the account default has none of that _id. Give the _jobId of a run.',
      ],
    ],
  },
  {
    title: 'records go through the steps of a flow, and the job and the errors tell what came of them',
    run: async (surface) => {
      const errors = [{ code: 'not_in_channel', message: 'No such channel.' }];
      const { job, submitted, notes } = await surface.control.flows.run(simple, {
        pages: [[{ head_commit: { message: 'One' } }, { head_commit: { message: 'Two' } }], [{ id: 3 }]],
        submit: { [steps.messages]: [{ id: 'm1' }, { statusCode: 422, errors }] },
      });
      const open = await send(surface, `GET /flows/${simple}/${steps.messages}/errors`);
      const listed = field(open, 'errors');
      return [
        [job.status, job.numExport, job.numSuccess, job.numError, job.numPagesGenerated],
        submitted[steps.messages],
        notes,
        (Array.isArray(listed) ? listed : []).map((body: unknown) => field({ body }, 'code')),
      ];
    },
    seen: [['completed', 3, 2, 1, 2], [{ text: 'One' }, { text: 'Two' }, {}], [], ['not_in_channel']],
  },
  {
    title: 'a script may bring the records of the runs that requests start',
    run: async (surface) => {
      await surface.control.flows.onRun(simple, {
        pages: [[{ id: 1 }, { id: 2 }]],
        submit: { [steps.messages]: [{ ignored: true }] },
      });
      return countsAtEnd(surface, simple);
    },
    seen: ['completed', 2, 1, 1, 0],
  },
  {
    title: 'records that are none, and what would be said twice, are refused by name',
    run: async ({ control }) => [
      await refusalOf(() => control.flows.run(simple, { pages: { none: [] } })),
      await refusalOf(() => control.flows.run(disabled, { pages: [] })),
      await refusalOf(() => control.flows.onRun(simple, { pages: [], exported: 1 })),
    ],
    seen: [
      [
        'OptionError',
        'Failed to read the options of flows.run(): "none" is no step of the flow. Give the _id of one: 58f3c0af1a2b3c4d5e6f7a02, 58f3c0af1a2b3c4d5e6f7a03.',
      ],
      ['OptionError', `Failed to run the flow ${disabled}: The flow is disabled. Enable it to run it.`],
      [
        'OptionError',
        'Failed to read the options of onRun(): it has `exported` beside records, which tell that themselves. Leave one of them out.',
      ],
    ],
  },
  {
    title: 'a script may say what each step did, and the counts of the whole are their sums',
    run: async (surface) => {
      await surface.control.flows.onRun(routed, {
        steps: { [steps.toStock]: { imported: 4, pages: 1 }, [steps.writtenOff]: { imported: 2, ignored: 1 } },
      });
      return familyAtEnd(surface, routed);
    },
    seen: [
      ['flow', 6, 0, false],
      ['export', 0, 0, false],
      ['import', 4, 0, false],
      ['import', 2, 0, false],
    ],
  },
  {
    title: 'scripts belong to their account, and go with a reset',
    run: async (surface) => {
      await surface.control.accounts.get('other').flows.onRun(simple, { exported: 1 });
      const here = await countsAtEnd(surface, simple);
      await surface.control.flows.onRun(simple, { exported: 2 });
      await surface.control.accounts.get().reset();
      return [here, await countsAtEnd(surface, simple)];
    },
    seen: [
      ['completed', 0, 0, 0, 0],
      ['completed', 0, 0, 0, 0],
    ],
  },
];

/** Starts a run over the API, and gives the id of its job. */
async function started(surface: RealismSurface, flow: string): Promise<string> {
  return String(field(await send(surface, `POST /flows/${flow}/run`, {}), '_jobId'));
}

async function statusOf(surface: RealismSurface, id: string): Promise<unknown> {
  return field(await send(surface, `GET /jobs/${id}`), 'status');
}

async function countsAtEnd(surface: RealismSurface, flow: string): Promise<readonly unknown[]> {
  const id = await started(surface, flow);
  await surface.control.clock.advance(10);
  const job = await send(surface, `GET /jobs/${id}`);
  return ['status', 'numExport', 'numSuccess', 'numIgnore', 'numError'].map((name) => field(job, name));
}

async function familyAtEnd(surface: RealismSurface, flow: string): Promise<readonly unknown[]> {
  const id = await started(surface, flow);
  await surface.control.clock.advance(10);
  const family = await send(surface, `GET /jobs/${id}/family`);
  const children = field(family, 'children');
  return [family.body, ...(Array.isArray(children) ? children : [])].map((body: unknown) =>
    ['type', 'numSuccess', 'numError', 'retriable'].map((name) => field({ body }, name)),
  );
}
