import { expect, test } from 'vitest';
import type { ConformanceOptions } from '../../../../../contracts/index.ts';
import { rowsOf, soaking } from '../../../../soak/soaking.ts';
import { judge } from '../../../check/judge.ts';
import { type Defect, planted } from '../../../check/proxy.ts';

const audits: Partial<ConformanceOptions> = {
  resources: ['audit'],
  phases: ['stateful'],
  // The soak asks for scripts as records too.
  ...(soaking ? {} : { only: ['listScriptAudit'] }),
};
const isAudit = /\/scripts\/[0-9a-f]{24}\/audit$/;

/** A backend whose audit of scripts is another list than it should be. */
function auditing(change: (records: readonly object[]) => readonly object[]): ReturnType<Defect> {
  return async (request, next) => {
    const response = await next(request);
    if (!isAudit.test(request.url.pathname) || response.status !== 200) return response;
    return { ...response, body: JSON.stringify(change(JSON.parse(response.body))) };
  };
}

test.each(
  rowsOf<[what: string, change: (records: readonly object[]) => readonly object[], problem: string | undefined]>(
    [
      ['as it is', (records) => records, undefined],
      ['empty', () => [], 'audit of a creation'],
      [
        'of others too',
        (records) => [...records, ...records.map((one) => ({ ...one, _resourceId: 'ffffffffffffffffffffffff' }))],
        'audit of a record',
      ],
    ],
    3,
  ),
)('the audit of a new record tells of its creation, and of no other record: %s', async (_what, change, problem) => {
  const report = await judge(
    planted(() => auditing(change)),
    audits,
  );
  expect(report.failures.map(({ operation }) => operation)).toEqual(problem === undefined ? [] : ['listScriptAudit']);
  if (problem !== undefined) expect(JSON.stringify(report.failures)).toContain(problem);
  expect(report.leftovers).toEqual([]);
});
