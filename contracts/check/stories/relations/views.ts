import { pathText, valuesAt } from '../../../../spec/resource/field-path.ts';
import type { View } from '../../../../spec/resource/resource.ts';
import { expectSuccess } from '../../expect/expectations.ts';
import { isUnmoved } from '../../expect/settled-fields.ts';
import { createOwn, removeOwn } from '../../records/own-records.ts';
import { idsOf, listedRecords } from '../../resource/pages.ts';
import { recordsAt } from '../../resource/reading/record-fields.ts';
import { type Resource, recordParameters } from '../../resource/resources.ts';
import type { CheckPlan } from '../../session/check-plan.ts';
import type { CheckSession, Session } from '../../session/session.ts';
import { wishAt } from '../../values/paths/wish-at.ts';
import { expectThat, story } from '../story.ts';
import { largestPageOf } from './parts/largest-page.ts';
import { createReferrer } from './parts/referring.ts';

/** A list below a record shows the records that refer to it, each as it is, and no other. */
export function viewStories({ contract, resources }: Session, shown: Resource): readonly CheckPlan[] {
  return resources.flatMap((above) =>
    above.views.flatMap((view) => {
      if (view.of !== shown.name) return [];
      const isMade =
        [above, shown].every(({ create, remove }) => create !== undefined && remove !== undefined) &&
        wishAt(contract, shown.create, view.by, 'x') !== undefined;
      return [
        story(view.operation, `it shows the ${shown.name} of its own ${above.singular}, and no other`, (session) =>
          isMade
            ? lookAtView(session, above, view, shown)
            : Promise.resolve(
                session.leaveUnjudged(
                  view.operation,
                  `What ${view.operation.id} shows could not be judged: the run cannot make ${shown.name} with a ${pathText(view.by)} of its own.`,
                ),
              ),
        ),
      ];
    }),
  );
}

async function lookAtView(session: CheckSession, resource: Resource, view: View, shown: Resource): Promise<void> {
  const { operation, by } = view;
  const above = await createOwn(session, resource);
  const neighbour = await createOwn(session, resource);
  if (above === undefined || neighbour === undefined) return;
  const own = await createReferrer(session, shown, { path: by }, above, resource);
  const other = await createReferrer(session, shown, { path: by }, neighbour, resource);
  const place = recordsAt(session.contract, operation, shown.collection);
  if (own !== undefined && other !== undefined) {
    const exchange = await session.send({
      operation,
      pathParameters: recordParameters(resource, above.id),
      query: largestPageOf(operation, shown),
    });
    if (place === undefined) {
      const message = `What ${operation.id} shows could not be judged: the document does not tell where its records stand.`;
      session.leaveUnjudged(operation, message);
    } else if (expectSuccess(session, exchange, 'the record above is there')) {
      const records = listedRecords(exchange.response, { recordsAt: place });
      const listed = records.find((record) => String(record[shown.idField]) === own.id);
      const missing = `${operation.id} must show a record whose ${pathText(by)} is the id in the path.`;
      if (
        expectThat(
          session,
          exchange,
          listed !== undefined,
          'view shows its own',
          missing,
          idsOf(records, shown),
          own.id,
        )
      ) {
        const message = `${operation.id} must show a record as it is.`;
        const isAsRead = isUnmoved(session, shown, own.record, listed);
        expectThat(session, exchange, isAsRead, 'list shows the record', message, listed, own.record);
      }
      const strangers = records.filter((record) => {
        const held = valuesAt(record, by).map(({ value }) => String(value));
        return String(record[shown.idField]) === other.id || (held.length > 0 && !held.includes(above.id));
      });
      const message = `${operation.id} must show no record whose ${pathText(by)} is another id than that in the path.`;
      const isAlone = strangers.length === 0;
      expectThat(session, exchange, isAlone, 'view shows no other', message, idsOf(strangers, shown), `only ${own.id}`);
    }
  }
  for (const one of [own, other]) if (one !== undefined) await removeOwn(session, shown, one.id);
  for (const one of [above, neighbour]) await removeOwn(session, resource, one.id);
}
