import type { Behaviour } from '../../../../engine/behaviours/behaviour.ts';
import { RecordCollection } from '../../../../engine/store/collection.ts';
import { filteredRecords } from '../../../../engine/views/filtered-records.ts';
import type { MockResponse } from '../../../../engine/wire/response.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { jobsNow } from '../counts/jobs-now.ts';
import { jobScopeOf } from './job-scope.ts';

/** Lists jobs as they are now, the newest first. */
export function listingJobs({ conventions, fake, resource }: ResourceContext): Behaviour {
  return (call) => {
    const { query } = call.parameters;
    const refusal = jobScopeOf(fake) === 'required' ? withoutScope(query) : undefined;
    if (refusal !== undefined) return refusal;
    const jobs = new Map(jobsNow(call.account, call.now).map((job) => [job._id, { ...job }]));
    return conventions.list(call, filteredRecords(new RecordCollection(jobs), resource.filters, query));
  };
}

/** The kinds of job that others belong to; the rest are children. */
const parents: readonly unknown[] = ['flow', 'retry', 'bulk_retry'];

/** What says whose parents are meant, and whose children. Source: client, which saw the refusal and not every way out. */
const ofParents = ['_integrationId', '_flowId', '_flowId_in', '_bulkJobId'];
const ofChildren = ['_flowJobId', '_parentJobId', '_exportId', '_importId'];

/** Refuses a list of which nothing says whose jobs it is about; `undefined` where something does. */
function withoutScope(query: Readonly<Record<string, unknown>>): MockResponse | undefined {
  const types = [query['type'], query['type_in']].flat().filter((type) => type !== undefined);
  const areChildren = types.length > 0 && !types.some((type) => parents.includes(type));
  const needed = areChildren ? ofChildren : types.length > 0 ? ofParents : [...ofParents, ...ofChildren];
  if (needed.some((name) => query[name] !== undefined)) return undefined;
  const message = `Nothing says whose jobs are meant. Give ${areChildren ? '_flowJobId, _exportId or _importId' : '_integrationId or _flowId'}.`;
  return { status: 400, body: { errors: [{ code: 'invalid_query', message }] } };
}
