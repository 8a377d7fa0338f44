import { preview } from '../../../../contracts/violations/violation.ts';
import { JournalError } from '../../../engine/journal/entry/journal-error.ts';
import { publicEntry } from '../../../engine/journal/entry/public-entry.ts';
import type { ExchangeFilter, JournalFilter } from '../../../engine/journal/query/filter.ts';
import type { ExpectedCount } from '../../../engine/journal/query/verify.ts';
import type { OperationName } from '../../../integrator/account/operation-name.ts';
import { type AdminCall, type AdminRoutes, done } from '../call/admin-call.ts';
import { adminDocument } from '../call/admin-document.ts';
import { errorResponse } from '../request/admin-refusal.ts';
import { checkKeys, checkPattern, isLeftToCheck, objectOf } from '../request/json-object.ts';

/** The routes that are about what was asked of an account. Whatever leaves here is without secrets. */
export const journalRoutes: AdminRoutes<
  | 'readJournal'
  | 'clearJournal'
  | 'exportHar'
  | 'waitForExchange'
  | 'verifyExchanges'
  | 'streamJournal'
  | 'streamJournals'
  | 'judgeRecording'
> = {
  readJournal: ({ account, query }) =>
    Response.json(account.journal.find(queriedFilter(query)).map((entry) => publicEntry(entry))),
  clearJournal: ({ account }) => {
    account.journal.clear();
    return done();
  },
  exportHar: ({ account, query }) =>
    Response.json(
      account.journal.har(queriedFilter(query), { name: 'integrator-testkit', version: adminDocument.info.version }),
    ),
  judgeRecording: async ({ core, body }) => {
    // Few ask for it, and a server must be there soon.
    const { judgeTraffic, readHar } = await import('../../../../contracts/traffic/judge-har.ts');
    return Response.json(await judgeTraffic(core.contract, readHar(objectOf(body))));
  },
  waitForExchange: waitFor,
  verifyExchanges: ({ account, body }) => {
    const { filter, ...expected } = objectOf(body);
    if (!isLeftToCheck<ExpectedCount>(expected)) return Response.json(account.journal.check(filterOf(filter)));
    return Response.json(account.journal.check(filterOf(filter), expected));
  },
  streamJournal: ({ account: { journal }, headers, signal, streams }) => {
    const seen = headers.get('last-event-id');
    // Whoever comes back gets what was missed, as far as the journal still has it.
    return streams.ofJournal(journal, seen !== null && /^\d{1,15}$/.test(seen) ? Number(seen) : undefined, signal);
  },
  streamJournals: ({ core, signal, streams }) => streams.ofAll(core.mock, signal),
};

/** Some clients give up where no response has begun after five minutes. */
const longestWait = 240_000;

async function waitFor({ account: { journal }, body, signal }: AdminCall): Promise<Response> {
  const call = objectOf(body);
  checkKeys(call, ['filter', 'timeout', 'times']);
  const filter = filterOf(call['filter']);
  const timeout = waitNumber('timeout', call['timeout'] ?? 5000, 0, longestWait);
  const times = waitNumber('times', call['times'] ?? 1, 1, Number.MAX_SAFE_INTEGER);
  // Throws where the filter is wrong, so that what goes wrong below is that nothing came.
  journal.check(filter);
  try {
    return Response.json(publicEntry(await journal.waitFor(filter, { timeout, times, signal })));
  } catch (error) {
    if (error instanceof JournalError) return errorResponse(error, 408);
    throw error;
  }
}

function waitNumber(name: string, value: unknown, min: number, max: number): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max) return value;
  throw new JournalError(
    `Failed to wait for an exchange: \`${name}\` is ${preview(value)}. Give a whole number from ${min} to ${max}.`,
  );
}

function filterOf(given: unknown): ExchangeFilter<OperationName> {
  const filter: unknown = given ?? {};
  if (isLeftToCheck<ExchangeFilter<OperationName>>(filter)) {
    checkPattern(filter);
    return filter;
  }
  throw new JournalError(
    `Failed to search the journal: the filter is ${preview(filter)}. Give an object such as { "method": "POST" }.`,
  );
}

const numbers: ReadonlySet<string> = new Set(['status', 'after', 'limit']);

/** A filter as a query writes it: a name that comes twice stands for a list. */
function queriedFilter(query: URLSearchParams): JournalFilter<OperationName> {
  const filter: Record<string, unknown> = Object.create(null);
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name).map((value) => (numbers.has(name) && value !== '' ? Number(value) : value));
    filter[name] = values.length === 1 ? values[0] : values;
  }
  checkPattern(filter);
  const given: unknown = filter;
  return isLeftToCheck<JournalFilter<OperationName>>(given) ? given : {};
}
