import { jsonSchemaOf } from '../../../spec/operation/operation.ts';
import { schemaAt, typesOf } from '../../../spec/schema/schema.ts';
import type { RequestDraft } from '../exchange/exchange-log.ts';
import { expectRefusal } from '../expect/expectations.ts';
import { actionDraft, enterMade } from '../records/actions.ts';
import { createOwn, removeOwn } from '../records/own-records.ts';
import type { Fault } from '../resource/conventions.ts';
import type { Resource } from '../resource/resources.ts';
import type { CheckPlan } from '../session/check-plan.ts';
import type { Session } from '../session/session.ts';
import { isRefused } from '../values/held-against.ts';
import { expectUnchanged } from './refused-write.ts';

type Wrong = readonly [title: string, body: Partial<RequestDraft>, fault: Fault];

/** Bodies of actions that are no JSON, not said to be JSON, or of another type. */
export function actionBodyPlans({ contract }: Session, resource: Resource): CheckPlan[] {
  if (resource.create === undefined) return [];
  return resource.actions.flatMap((operation): CheckPlan[] => {
    const pointer = jsonSchemaOf(operation.requestBody);
    if (pointer === undefined) return [];
    const wrong: Wrong[] = [
      ['a body that is no JSON', { text: '{"a": ' }, { kind: 'malformed-json' }],
      [
        'a body of the content type text/plain',
        { text: '{}', contentType: 'text/plain' },
        { kind: 'wrong-content-type' },
      ],
    ];
    const schema = schemaAt(contract.document, pointer);
    if (typesOf(schema).join() === 'object') {
      wrong.push([
        'a body that is no object',
        { text: '[]' },
        { kind: 'invalid-body', mutation: { pointer: '', keyword: 'type' } },
      ]);
    }
    const isWrong = ([, body]: Wrong): boolean => isRefused(contract, { operation, ...body });
    return wrong.filter(isWrong).map(
      ([title, body, fault]): CheckPlan => ({
        phase: 'negative',
        operation,
        title: `${title} is refused`,
        writes: true,
        run: async (session) => {
          const own = await createOwn(session, resource);
          if (own === undefined) return;
          const exchange = await session.send({
            ...actionDraft(session, resource, operation, own.id),
            ...body,
            wrong: true,
          });
          await enterMade(session, resource, own, exchange);
          expectRefusal(session, exchange, fault, title);
          await expectUnchanged(session, resource, own, operation, `when it refuses: ${title}`);
          await removeOwn(session, resource, own.id);
        },
      }),
    );
  });
}
