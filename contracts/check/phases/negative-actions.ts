import { jsonSchemaOf } from '../../../spec/operation/operation.ts';
import { schemaAt, typesOf } from '../../../spec/schema/schema.ts';
import { actionDraft, enterMade } from '../records/actions.ts';
import type { Resource } from '../resource/resources.ts';
import type { CheckPlan } from '../session/check-plan.ts';
import type { Session } from '../session/session.ts';
import { refusedOnOwn, type Wrong } from './refused-on-own.ts';

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
    return refusedOnOwn(contract, resource, operation, wrong, {
      ask: async (session, own, body) => {
        const draft = actionDraft(session, resource, operation, own.id);
        const exchange = await session.send({ ...draft, ...body, wrong: true });
        await enterMade(session, resource, own, exchange);
        return exchange;
      },
      looksAfter: () => true,
    });
  });
}
