import type { Operation } from '../../../spec/operation/operation.ts';
import type { Exchange } from '../exchange/exchange-log.ts';
import { expectSuccess } from '../expect/expectations.ts';
import { isUnmoved } from '../expect/settled-fields.ts';
import { createOwn, type OwnRecord, readRecord, removeOwn, validBody } from '../records/own-records.ts';
import type { Resource } from '../resource/resources.ts';
import type { CheckContext } from '../session/check-context.ts';
import { isValidBody } from '../values/held-against.ts';
import { expectUntouched } from './life-of-a-record.ts';
import { replacedRecord } from './replaced-record.ts';
import { expectThat } from './story.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** One replacement, judged by what it responded with. */
export type Judge = (context: CheckContext, exchange: Exchange, own: OwnRecord, record: JsonObject) => void;

function sentBody(context: CheckContext, replace: Operation, body: JsonObject): JsonObject {
  const { contract, conventions } = context;
  return conventions.isExact && isValidBody(contract, replace, body) ? body : validBody(context, replace, body);
}

/** Creates a record with every field between two others, replaces it, and looks at all three. */
export async function replaceOnce(
  context: CheckContext,
  resource: Resource,
  rich: JsonObject,
  body: (own: OwnRecord, context: CheckContext, neighbour: OwnRecord) => JsonObject,
  judge: Judge,
): Promise<void> {
  const { replace, read } = resource;
  const elder = await createOwn(context, resource, { [resource.tagField]: 'elder' });
  const own = await createOwn(context, resource, rich);
  const younger = await createOwn(context, resource, { [resource.tagField]: 'younger' });
  if (own === undefined || elder === undefined || younger === undefined || replace === undefined) return;
  // Two writes within one tick of a clock would bear the same moment.
  await context.pause(20);
  const exchange = await context.send({
    operation: replace,
    pathParameters: { [resource.idParameter]: own.id },
    json: sentBody(context, replace, body(own, context, younger)),
  });
  const succeeded = expectSuccess(context, exchange, 'the body is valid');
  const record = succeeded ? await replacedRecord(context, resource, own.id, exchange) : undefined;
  if (record !== undefined) {
    judge(context, exchange, own, record);
    for (const time of ['at once', 'a second time']) {
      const again = await readRecord(context, resource, own.id);
      if (again === undefined) continue;
      expectThat(
        context,
        again,
        isUnmoved(context, resource, record, again.response.value),
        'read your writes',
        `${read?.id} must respond with what ${replace.id} returned, read ${time}.`,
        again.response.value,
        record,
      );
    }
  }
  for (const neighbour of [elder, younger]) await expectUntouched(context, resource, neighbour, replace.id);
  for (const { id } of [own, elder, younger]) await removeOwn(context, resource, id);
}
