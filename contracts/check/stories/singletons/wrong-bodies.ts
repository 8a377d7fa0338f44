import type { JsonObject } from '../../../../spec/json/json-object.ts';
import type { Contract } from '../../../contract/contract.ts';
import type { RequestDraft } from '../../exchange/exchange-log.ts';
import type { Fault } from '../../resource/conventions.ts';
import type { FieldToChange } from '../../singletons/changes.ts';
import { writeDraft } from '../../singletons/put-back.ts';
import type { SingletonWrite } from '../../singletons/singletons.ts';
import { isRefused } from '../../values/held-against.ts';

/** A body that is not to be taken, in words and as it is sent. */
interface WrongBody {
  /** `a body where title is 42.5`. */
  readonly what: string;
  /** `a wrong title`. */
  readonly brief: string;
  readonly draft: RequestDraft;
  readonly fault: Fault;
}

/** The name of a field that no document has. */
const unnamed = 'testkitUnnamed';

/**
 * What the write of a singleton must refuse.
 *
 * Where one field is wrong, another is changed beside it, so that a write that keeps the half of it is seen.
 */
export function wrongBodies(
  contract: Contract,
  write: SingletonWrite,
  now: JsonObject,
  fields: readonly FieldToChange[],
): readonly WrongBody[] {
  const { operation, contentType, wrap } = write;
  const at = (name: string): string => (wrap === undefined ? `/${name}` : `/${wrap}/${name}`);
  const ofFields = fields.flatMap(({ name, wrong }, index): WrongBody[] => {
    if (wrong === undefined) return [];
    const beside = fields[(index + 1) % fields.length];
    const change = beside === undefined || beside.name === name ? {} : { [beside.name]: beside.value };
    return [
      {
        what: `a body where ${name} is ${JSON.stringify(wrong)}`,
        brief: `a wrong ${name}`,
        draft: writeDraft(write, now, { ...change, [name]: wrong }),
        fault: { kind: 'invalid-body', mutation: { pointer: at(name), keyword: 'type' } },
      },
    ];
  });
  const [first] = fields;
  const others: readonly WrongBody[] = [
    {
      what: `a body with the field ${unnamed}, which the document does not let through`,
      brief: 'a field that is not named',
      draft: writeDraft(write, now, { ...(first && { [first.name]: first.value }), [unnamed]: 'text' }),
      fault: { kind: 'invalid-body', mutation: { pointer: at(unnamed), keyword: 'additionalProperties' } },
    },
    {
      what: 'a body that is no JSON',
      brief: 'a body that is no JSON',
      draft: { operation, text: '{"a": ', contentType },
      fault: { kind: 'malformed-json' },
    },
  ];
  return [...ofFields, ...others].filter(({ draft }) => isRefused(contract, draft));
}
