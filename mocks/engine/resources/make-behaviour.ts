import type { Contract } from '../../../contracts/contract/contract.ts';
import type { RecordReading } from '../../../contracts/reading/record-reading.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { type CrudPart, collectionPath } from '../../../spec/resource/crud-parts.ts';
import type { Behaviour, OwnBehaviour } from '../behaviours/behaviour.ts';
import type { Conventions } from '../behaviours/conventions.ts';
import { crudBehaviour } from '../behaviours/crud/crud.ts';
import { unspokenSuccess } from '../behaviours/crud/unspoken-success.ts';
import { documentedBehaviour } from '../behaviours/documented-behaviour.ts';
import type { RulesLoader } from './context/resource-rules.ts';

/** What a behaviour is made of. */
export interface BehaviourBasis {
  readonly contract: Contract;
  readonly conventions: Conventions;
  readonly given: ReadonlyMap<string, Behaviour>;
  readonly reading: RecordReading;
  readonly rules: RulesLoader;
}

/**
 * The behaviour of an operation: the one given for it, or the one that the shape of its path calls for, or else what
 * the document shows of it.
 */
export function makeBehaviour(
  { contract, conventions, given, reading, rules }: BehaviourBasis,
  operation: Operation,
): OwnBehaviour {
  const own = given.get(operation.id);
  const { current } = rules;
  if (own !== undefined) return current?.guarded(operation, own, false) ?? own;
  const showing = current?.behaviourOf(operation);
  if (showing !== undefined) return showing;
  const part = reading.partOf(operation);
  const around = (behaviour: OwnBehaviour): OwnBehaviour =>
    conventions.around?.({ contract, operation, part, reading }, behaviour) ?? behaviour;
  if (part === undefined) {
    const documented = around(documentedBehaviour(reading, operation));
    return current?.guarded(operation, documented, true) ?? documented;
  }
  const plain = crudBehaviour(contract, conventions, operation, part, reading);
  const crud = around(unspokenSuccess(operation, plain));
  if (part.idParameter === undefined && part.role !== 'list' && part.role !== 'create')
    return current?.below(operation, crud) ?? crud;
  const served =
    part.role === 'list' && reading.stands(operation, part) ? orExample(reading, operation, part, crud) : crud;
  const isOfResource = contract.resources.some(({ collection }) => collection === part.collection);
  if (part.idParameter !== undefined || isOfResource) return served;
  const guarded = current?.below(operation, served) ?? served;
  // What a test has put below a record that is not there is meant to be seen.
  return (call) =>
    call.account.collection(collectionPath(part.collection, call.parameters.path)).size > 0
      ? served(call)
      : guarded(call);
}

/** A list to which nothing in the document adds is served by its example, as long as it is empty. */
function orExample(
  reading: RecordReading,
  operation: Operation,
  { collection }: CrudPart,
  list: OwnBehaviour,
): OwnBehaviour {
  const shown = documentedBehaviour(reading, operation);
  return (call) => {
    const own = call.account.collection(collectionPath(collection, call.parameters.path));
    return own.size === 0 ? (call.rules?.missingAbove(call, own) ?? shown(call)) : list(call);
  };
}
