import { expect, test } from 'vitest';
import { lastBooking, records } from '../../../../../../../fixtures/resources/jobs/records.ts';
import {
  familyIn,
  type Job,
  jobTitle,
  lastRunOf,
  runsOf,
} from '../../../../../../../mocks/surfaces/inspector/resources/jobs/known/known-jobs.ts';
import type { RecordsAround } from '../../../../../../../mocks/surfaces/inspector/state/around.ts';

const flowId = lastBooking._flowId ?? '';
const later = { ...lastBooking, _id: 'a'.repeat(24), createdAt: '2024-11-22T07:00:00.000Z' };
const retry: Job = { ...lastBooking, _id: 'b'.repeat(24), type: 'retry', createdAt: '2024-11-22T08:00:00.000Z' };
const around: RecordsAround = {
  named: new Map(),
  users: [],
  known: new Map([['jobs', new Map([later, retry, ...records].map((job) => [job._id, { ...job }]))]]),
};

test('the runs of a flow are its jobs and retries without those of its steps, the newest first', () => {
  expect(runsOf(around, [flowId])).toEqual([retry, later, lastBooking]);
  expect(runsOf(around, ['f'.repeat(24)])).toEqual([]);
  expect(lastRunOf(around, flowId)).toEqual(later);
});

test('a run and each of its steps have the same family, its children in the order of the steps', () => {
  const family = records.filter(({ _flowId }) => _flowId === flowId);
  const [, ...children] = family;
  expect(children).toHaveLength(3);
  for (const job of family) expect(familyIn(around, job)).toEqual({ parent: lastBooking, children });
  expect(familyIn(undefined, lastBooking)).toEqual({ parent: lastBooking, children: [] });
});

test.each<[Job['type'], string]>([
  ['flow', 'Run of 22 Nov 2024, 06:45:00'],
  ['import', 'Import of 22 Nov 2024, 06:45:00'],
  ['retry', 'Retry of 22 Nov 2024, 06:45:00'],
  ['bulk_retry', 'Bulk retry of 22 Nov 2024, 06:45:00'],
])('a job of type %s is called %s', (type, title) => {
  expect(jobTitle({ ...lastBooking, type })).toBe(title);
});
