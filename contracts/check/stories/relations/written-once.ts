import { isRecord } from '../../../../spec/document/document.ts';
import type { JsonObject } from '../../../../spec/json/json-object.ts';
import type { Operation } from '../../../../spec/operation/operation.ts';
import { pathText, valuesAt } from '../../../../spec/resource/field-path.ts';
import type { MarkedField } from '../../../../spec/resource/resource.ts';
import type { Exchange, RequestDraft } from '../../exchange/exchange-log.ts';
import { isPatchable, patchBody } from '../../patching/patch-draft.ts';
import { createOwn, readRecord, removeOwn, validBody } from '../../records/own-records.ts';
import { type Resource, recordParameters } from '../../resource/resources.ts';
import type { CheckPlan } from '../../session/check-plan.ts';
import type { CheckSession, Session } from '../../session/session.ts';
import { setValues } from '../../values/paths/set-values.ts';
import { triedFields } from '../../values/paths/tried-fields.ts';
import { wishAt } from '../../values/paths/wish-at.ts';
import { distinctValues } from '../../values/rich/distinct-values.ts';
import { isSame } from '../../values/same.ts';
import { expectThat, story } from '../story.ts';

/** What is written when a record is created is not changed by a later write, be that refused or not. */
export function writtenOnceStories({ contract }: Session, resource: Resource): readonly CheckPlan[] {
  const { create, read, replace, patch } = resource;
  if (create === undefined || read === undefined) return [];
  return triedFields(resource.createOnly).flatMap((field) => {
    const [value, another] = distinctValues(contract, field.pointer);
    const wish = wishAt(contract, create, field.path, value);
    const later = replace && wishAt(contract, replace, field.path, another);
    if (wish === undefined || another === undefined) return [];
    const title = `${pathText(field.path)} stays as it was created`;
    return [
      ...(replace === undefined || field.path.includes('*')
        ? []
        : [
            story(replace, `${pathText(field.path)} stays where a later write leaves it out`, (session) =>
              leaveOut(session, resource, replace, field, wish),
            ),
          ]),
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

/** Replaces a record by itself without the field: what a read has shown before, it shows again. */
async function leaveOut(
  session: CheckSession,
  resource: Resource,
  replace: Operation,
  { path }: MarkedField,
  wish: JsonObject,
): Promise<void> {
  const own = await createOwn(session, resource, wish);
  const before = own && (await readRecord(session, resource, own.id));
  if (own === undefined || before === undefined) return;
  const held = (exchange: Exchange): unknown[] => valuesAt(exchange.response.value, path).map(({ value }) => value);
  const without = setValues(own.record, path, () => 'remove');
  const json = validBody(session, replace, isRecord(without) ? without : {});
  // Where the body must have it, nobody can leave it out.
  if (held(before).length > 0 && valuesAt(json, path).length === 0) {
    await session.send({ operation: replace, pathParameters: recordParameters(resource, own.id), json });
    const after = await readRecord(session, resource, own.id);
    const at = pathText(path);
    const message = `${replace.id} must leave ${at} as it was created, also where it is left out.`;
    if (after !== undefined && after.response.status < 300) {
      const isAsBefore = isSame(held(after), held(before));
      expectThat(session, after, isAsBefore, `written once ${at}`, message, held(after), held(before));
    }
  }
  await removeOwn(session, resource, own.id);
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
