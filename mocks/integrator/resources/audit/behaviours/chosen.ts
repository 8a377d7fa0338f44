import type { AuditRecord } from '../kept/audit-record.ts';

/** What each filter asks for. */
const fields: Readonly<Record<string, (record: AuditRecord) => string>> = {
  resourceType: ({ resourceType }) => resourceType,
  _resourceId: ({ _resourceId }) => _resourceId,
  _byUserId: ({ byUser }) => byUser._id,
  source: ({ source }) => source,
  action: ({ event }) => event,
};

/** Tells whether filters let a record through: each is a value, or several of which one has to fit. */
export function chosenBy(asked: Readonly<Record<string, unknown>>): (record: AuditRecord) => boolean {
  const wanted = Object.entries(fields).flatMap(([name, fieldOf]) => {
    const values = [asked[name]].flat().filter((value) => value !== undefined);
    return asked[name] === undefined ? [] : [{ fieldOf, values: new Set(values) }];
  });
  const from = momentOf(asked['from'], Number.NEGATIVE_INFINITY);
  const to = momentOf(asked['to'], Number.POSITIVE_INFINITY);
  return (record) => {
    const time = Date.parse(record.time);
    return time >= from && time <= to && wanted.every(({ fieldOf, values }) => values.has(fieldOf(record)));
  };
}

function momentOf(asked: unknown, usual: number): number {
  return typeof asked === 'string' ? Date.parse(asked) : usual;
}
