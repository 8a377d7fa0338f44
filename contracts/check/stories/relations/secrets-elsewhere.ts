import { isRecord } from '../../../../spec/document/document.ts';
import type { JsonObject } from '../../../../spec/json/json-object.ts';
import { pathText } from '../../../../spec/resource/field-path.ts';
import type { MarkedField } from '../../../../spec/resource/resource.ts';
import { expectSuccess } from '../../expect/expectations.ts';
import { patchBody } from '../../patching/patch-draft.ts';
import { sortedPatchFields } from '../../patching/patch-fields.ts';
import { createOwn, removeOwn } from '../../records/own-records.ts';
import { listedRecords } from '../../resource/pages.ts';
import { recordsAt } from '../../resource/reading/record-fields.ts';
import { type Resource, recordParameters } from '../../resource/resources.ts';
import type { CheckPlan } from '../../session/check-plan.ts';
import type { Session } from '../../session/session.ts';
import { isRefused } from '../../values/held-against.ts';
import { wishAt } from '../../values/paths/wish-at.ts';
import { story } from '../story.ts';
import { expectHidden, secretValue } from './parts/hidden-secret.ts';
import { largestPageOf } from './parts/largest-page.ts';
import { idOf } from './parts/referring.ts';

/** A secret, and what a body must have so that it is sent. */
interface SentSecret {
  readonly field: MarkedField;
  readonly value: unknown;
  readonly wish: JsonObject;
}

/**
 * Secrets are not shown by the lists below other records either, nor in the response to a patch.
 *
 * One secret is enough to see whether a response is masked at all: each is looked for where records are read.
 */
export function secretElsewhereStories(planning: Session, resource: Resource): readonly CheckPlan[] {
  const [secret] = resource.secrets.flatMap((field) => sentSecret(planning, resource, field));
  if (secret === undefined) return [];
  return [...viewStories(planning, resource, secret), ...patchStories(planning, resource, secret)];
}

function sentSecret(planning: Session, { create }: Resource, field: MarkedField): readonly SentSecret[] {
  const value = secretValue(planning, field);
  const wish = value === undefined ? undefined : wishAt(planning.contract, create, field.path, value);
  return wish === undefined ? [] : [{ field, value, wish }];
}

function titleOf({ field }: SentSecret): string {
  return `the secret ${pathText(field.path)} is not shown`;
}

function viewStories({ contract, resources }: Session, shown: Resource, secret: SentSecret): readonly CheckPlan[] {
  return resources.flatMap((above) =>
    above.views.flatMap((view) => {
      const place = recordsAt(contract, view.operation, shown.collection);
      if (view.of !== shown.name || above.create === undefined || place === undefined) return [];
      return [
        story(view.operation, titleOf(secret), async (session) => {
          const holder = await createOwn(session, above);
          if (holder === undefined) return;
          const reference = wishAt(contract, shown.create, view.by, idOf(holder, above));
          const wish = reference && together(reference, secret.wish);
          const own = wish && (await createOwn(session, shown, wish));
          if (own !== undefined) {
            const exchange = await session.send({
              operation: view.operation,
              pathParameters: recordParameters(above, holder.id),
              query: largestPageOf(view.operation, shown),
            });
            const listed = listedRecords(exchange.response, { recordsAt: place });
            for (const record of listed.filter((one) => String(one[shown.idField]) === own.id)) {
              expectHidden(session, { exchange, record }, secret.field, secret.value);
            }
            await removeOwn(session, shown, own.id);
          }
          await removeOwn(session, above, holder.id);
        }),
      ];
    }),
  );
}

function patchStories(planning: Session, resource: Resource, secret: SentSecret): readonly CheckPlan[] {
  const { contract } = planning;
  const { patch, create } = resource;
  if (patch === undefined) return [];
  for (const { path, values } of sortedPatchFields(planning, resource).inside) {
    const before = wishAt(contract, create, path, values[0]);
    const wish = before && together(before, secret.wish);
    const body = patchBody(patch, [{ path, value: values[1] }]);
    if (wish === undefined || isRefused(contract, { operation: patch.operation, ...body })) continue;
    return [
      story(patch.operation, titleOf(secret), async (session) => {
        const own = await createOwn(session, resource, wish);
        if (own === undefined) return;
        const pathParameters = recordParameters(resource, own.id);
        const exchange = await session.send({ operation: patch.operation, pathParameters, ...body });
        if (expectSuccess(session, exchange, `${pathText(path)} may be changed`)) {
          expectHidden(session, { exchange, record: exchange.response.value }, secret.field, secret.value);
        }
        await removeOwn(session, resource, own.id);
      }),
    ];
  }
  return [];
}

/** What has both; `undefined` where they ask for the same field. */
function together(one: JsonObject, other: JsonObject): JsonObject | undefined {
  const merged = new Map(Object.entries(one));
  for (const [name, value] of Object.entries(other)) {
    const known = merged.get(name);
    const both = isRecord(known) && isRecord(value) ? together(known, value) : undefined;
    if (merged.has(name) && both === undefined) return undefined;
    merged.set(name, both ?? value);
  }
  return Object.fromEntries(merged);
}
