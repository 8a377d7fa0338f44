import { isRecord } from '../../../../spec/document/document.ts';
import type { JsonObject } from '../../../../spec/json/json-object.ts';
import type { Operation } from '../../../../spec/operation/operation.ts';
import { CannotJudgeError } from '../../exchange/cannot-judge-error.ts';
import type { Session } from '../../session/session.ts';
import { bodyFor } from '../../values/body.ts';

/** The body of a record that is known by its id alone. */
export function untagged(
  session: Session,
  operation: Operation | undefined,
  { '': _tag, ...wished }: JsonObject,
): JsonObject {
  return operation === undefined ? wished : validBody(session, operation, wished);
}

/**
 * A valid body that has what is wished for as far as the document lets it.
 *
 * @throws {CannotJudgeError} where no such body is found.
 */
export function validBody(
  { contract }: Pick<Session, 'contract'>,
  operation: Operation,
  wished: JsonObject,
): JsonObject {
  const sample = bodyFor(contract, operation, wished);
  if (sample.ok && isRecord(sample.value)) return sample.value;
  const why = sample.ok ? 'its body is no object' : sample.why;
  throw new CannotJudgeError(operation, `${operation.id} could not be judged: ${why}.`);
}
