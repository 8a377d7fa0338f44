import { pathText } from '../../../../spec/resource/field-path.ts';
import { expectSuccess } from '../../expect/expectations.ts';
import { patchBody } from '../../patching/patch-draft.ts';
import { patchableFields } from '../../patching/patch-fields.ts';
import { createOwn, removeOwn } from '../../records/own-records.ts';
import { listedRecords } from '../../resource/pages.ts';
import { recordsAt } from '../../resource/reading/record-fields.ts';
import { type Resource, recordParameters } from '../../resource/resources.ts';
import type { CheckPlan } from '../../session/check-plan.ts';
import type { Session } from '../../session/session.ts';
import { isRefused } from '../../values/held-against.ts';
import { wishAt } from '../../values/paths/wish-at.ts';
import { story } from '../story.ts';
import { expectHidden } from './parts/hidden-secret.ts';
import { largestPageOf } from './parts/largest-page.ts';
import { idOf } from './parts/referring.ts';
import { type SentSecret, sentSecrets } from './parts/sent-secret.ts';
import { together } from './parts/together.ts';

/**
 * Secrets are not shown by the lists below other records either, nor in the response to a patch.
 *
 * One secret is enough to see whether a response is masked at all: each is looked for where records are read.
 */
export function secretElsewhereStories(planning: Session, resource: Resource): readonly CheckPlan[] {
  const [secret] = sentSecrets(planning, resource);
  if (secret === undefined) return [];
  return [...viewStories(planning, resource, secret), ...patchStories(planning, resource, secret)];
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
  for (const { path, values } of patchableFields(planning, resource)) {
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
