import { jsonSchemaOf } from '../../../../spec/operation/operation.ts';
import { schemaAt, typesOf } from '../../../../spec/schema/schema.ts';
import type { RequestDraft } from '../../exchange/exchange-log.ts';
import { expectRefusal } from '../../expect/expectations.ts';
import { newKey } from '../../records/own-keys.ts';
import type { Fault } from '../../resource/conventions.ts';
import type { CheckPlan } from '../../session/check-plan.ts';
import type { Session } from '../../session/session.ts';
import { isRefused } from '../../values/held-against.ts';
import { story } from '../story.ts';
import { expectListed, expectValue, inPlaces, type Keyed, putValue } from './key-place.ts';
import { twoValues } from './two-values.ts';

interface Wrong {
  readonly what: string;
  readonly draft: Partial<RequestDraft>;
  readonly fault: Fault;
}

/** Bodies that no key takes: each is refused, and what stands under the key stays. */
export function refusedValueStories({ contract }: Session, store: Keyed): readonly CheckPlan[] {
  const { put, parameter } = store;
  const pointer = jsonSchemaOf(put.requestBody);
  if (pointer === undefined) return [];
  const isObject = typesOf(schemaAt(contract.document, pointer)).join() === 'object';
  const type: Fault = { kind: 'invalid-body', mutation: { pointer: '', keyword: 'type' } };
  const wrong: readonly Wrong[] = [
    { what: 'a body that is no JSON', draft: { text: '{"a": ' }, fault: { kind: 'malformed-json' } },
    {
      what: 'a body of the content type text/plain',
      draft: { text: '{}', contentType: 'text/plain' },
      fault: { kind: 'wrong-content-type' },
    },
    ...(isObject ? ['[]', '"text"', '1', 'null'] : []).map((text) => ({
      what: `a body that is no object, ${text},`,
      draft: { text },
      fault: type,
    })),
  ];
  const refused = wrong.filter(({ draft }) => isRefused(contract, { operation: put, ...draft }));
  if (refused.length === 0) return [];
  return [
    story(put, 'what is no value is refused, and the one that is there stays', (session) =>
      inPlaces(session, store, 1, async (place) => {
        if (place === undefined) return;
        const key = newKey(session, 'refused');
        const [value] = twoValues(session, store);
        if (!(await putValue(session, place, key, value, true))) return;
        const pathParameters = { ...place.above, [parameter]: key };
        for (const { what, draft, fault } of refused) {
          const exchange = await session.send({ operation: put, pathParameters, ...draft, wrong: true });
          expectRefusal(session, exchange, fault, what);
          await expectValue(session, place, key, value, `${what} was refused`);
        }
        await expectListed(session, place, [key], []);
      }),
    ),
  ];
}
