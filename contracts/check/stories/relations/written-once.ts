import type { JsonObject } from '../../../../spec/json/json-object.ts';
import { pathText, valuesAt } from '../../../../spec/resource/field-path.ts';
import type { MarkedField } from '../../../../spec/resource/resource.ts';
import type { Exchange, RequestDraft } from '../../exchange/exchange-log.ts';
import { isPatchable, patchBody } from '../../patching/patch-draft.ts';
import { createOwn, readRecord, removeOwn, validBody } from '../../records/own-records.ts';
import { type Resource, recordParameters } from '../../resource/resources.ts';
import type { CheckPlan } from '../../session/check-plan.ts';
import type { CheckSession, Session } from '../../session/session.ts';
import { wishAt } from '../../values/paths/wish-at.ts';
import { distinctValues } from '../../values/rich/distinct-values.ts';
import { isSame } from '../../values/same.ts';
import { expectThat, story } from '../story.ts';

/** What is written when a record is created is not changed by a later write, be that refused or not. */
export function writtenOnceStories({ contract }: Session, resource: Resource): readonly CheckPlan[] {
  const { create, read, replace, patch } = resource;
  if (create === undefined || read === undefined) return [];
  return resource.createOnly.flatMap((field) => {
    const [value, another] = distinctValues(contract, field.pointer);
    const wish = wishAt(contract, create, field.path, value);
    const later = replace && wishAt(contract, replace, field.path, another);
    if (wish === undefined || another === undefined) return [];
    const title = `${pathText(field.path)} stays as it was created`;
    return [
      ...(replace === undefined || later === undefined
        ? []
        : [
            story(replace, title, (session) =>
              writeAgain(session, resource, field, wish, (record) => ({
                operation: replace,
                json: validBody(session, replace, { ...record, ...later }),
              })),
            ),
          ]),
      ...(patch === undefined || field.path.includes('*') || !isPatchable(patch, field.path)
        ? []
        : [
            story(patch.operation, title, (session) =>
              writeAgain(session, resource, field, wish, () => ({
                operation: patch.operation,
                ...patchBody(patch, [{ path: field.path, value: another }]),
              })),
            ),
          ]),
    ];
  });
}

async function writeAgain(
  session: CheckSession,
  resource: Resource,
  { path }: MarkedField,
  wish: JsonObject,
  draft: (record: JsonObject) => RequestDraft,
): Promise<void> {
  const own = await createOwn(session, resource, wish);
  if (own === undefined) return;
  const before = valuesAt(own.record, path).map(({ value }) => value);
  const exchange = await session.send({ ...draft(own.record), pathParameters: recordParameters(resource, own.id) });
  const read = await readRecord(session, resource, own.id);
  const looks: Exchange[] = [exchange.response.status < 300 ? exchange : undefined, read].filter(
    (one) => one !== undefined,
  );
  for (const look of looks) {
    const after = valuesAt(look.response.value, path).map(({ value }) => value);
    const at = pathText(path);
    const message = `${exchange.operation.id} must leave ${at} as it was created.`;
    const isAsBefore = after.length === 0 || isSame(after, before);
    expectThat(session, look, isAsBefore, `written once ${at}`, message, after, before);
  }
  await removeOwn(session, resource, own.id);
}
