import type { Operation } from '../../../../spec/operation/operation.ts';
import type { Exchange } from '../../exchange/exchange-log.ts';
import { expectSuccess } from '../../expect/expectations.ts';
import { createOwn, type OwnRecord, readRecord, removeOwn, tagged } from '../../records/own-records.ts';
import type { Resource } from '../../resource/resources.ts';
import type { CheckPlan } from '../../session/check-plan.ts';
import type { CheckSession, Session } from '../../session/session.ts';
import { expectUntouched } from '../life-of-a-record.ts';
import { expectThat, story } from '../story.ts';

/** What the `ETag` of a record says, where the document has one: a version has its own, and guards what is written to it. */
export function versionStories({ conventions }: Session, resource: Resource): readonly CheckPlan[] {
  const { read, replace, create } = resource;
  if (conventions.isExact || create === undefined || read === undefined || replace === undefined) return [];
  if (!hasTag(read)) return [];
  const isGuarded =
    replace.responses.has('412') &&
    replace.parameters.some(({ in: place, name }) => place === 'header' && /^if-match$/i.test(name));
  return [
    story(read, 'a version that is written has an ETag of its own', async (session) => {
      const own = await createOwn(session, resource);
      if (own === undefined) return;
      const first = await readRecord(session, resource, own.id);
      // A version is named where it must be: a wrong one would be refused for that.
      const named = (exchange: Exchange | undefined): string | undefined =>
        isNamed(replace) ? tagOf(exchange) : undefined;
      const written = await write(session, resource, replace, own, 'changed', named(first));
      if (expectSuccess(session, written, 'the body is valid')) {
        const second = await readRecord(session, resource, own.id);
        if (second !== undefined) expectNew(session, second, first);
        const again = await write(session, resource, replace, own, 'changed again', named(second));
        if (again.response.status < 300) expectNew(session, again, written);
      }
      await removeOwn(session, resource, own.id);
    }),
    ...(isGuarded
      ? [
          story(replace, 'a version that is not the last one is not written to', async (session) => {
            const own = await createOwn(session, resource);
            if (own === undefined) return;
            const old = tagOf(await readRecord(session, resource, own.id));
            const written = await write(session, resource, replace, own, 'changed', old);
            const now = await readRecord(session, resource, own.id);
            if (old !== undefined && written.response.status < 300 && now !== undefined && tagOf(now) !== old) {
              const exchange = await write(session, resource, replace, own, 'late', old, true);
              const message = `${replace.id} must refuse to write to another version than the one that If-Match names.`;
              const { status } = exchange.response;
              expectThat(session, exchange, status === 412, 'if-match', message, String(status), '412');
              const record = now.response.value;
              if (status >= 400 && typeof record === 'object' && record !== null)
                await expectUntouched(session, resource, { id: own.id, record: { ...record } }, replace.id);
            }
            await removeOwn(session, resource, own.id);
          }),
        ]
      : []),
  ];
}

function hasTag({ responses }: Operation): boolean {
  return [...responses].some(
    ([status, { headers }]) => status.startsWith('2') && headers.some(({ name }) => name.toLowerCase() === 'etag'),
  );
}

function isNamed({ parameters }: Operation): boolean {
  return parameters.some(({ in: place, name, required }) => place === 'header' && required && /^if-match$/i.test(name));
}

function tagOf(exchange: Exchange | undefined): string | undefined {
  return exchange?.response.headers['etag'];
}

function write(
  session: CheckSession,
  resource: Resource,
  operation: Operation,
  { id }: OwnRecord,
  name: string,
  etag: string | undefined,
  wrong = false,
): Promise<Exchange> {
  const isAsked = operation.parameters.some(
    ({ in: place, name: header }) => place === 'header' && /^if-match$/i.test(header),
  );
  return session.send({
    operation,
    pathParameters: { [resource.idParameter]: id },
    json: tagged(session, resource, { [resource.tagField]: name }, operation),
    ...(isAsked && etag !== undefined && { headers: { 'if-match': etag } }),
    wrong,
  });
}

function expectNew(session: CheckSession, exchange: Exchange, before: Exchange | undefined): void {
  const [old, now] = [tagOf(before), tagOf(exchange)];
  // Whether it is there at all is judged by its response.
  if (old === undefined || now === undefined) return;
  const message = `The ETag of a record must be another one after ${exchange.operation.method === 'GET' ? 'it was written to' : 'this write'}.`;
  expectThat(session, exchange, now !== old, 'etag', message, now, `another than ${old}`);
}
