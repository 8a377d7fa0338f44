import { CannotJudgeError } from '../exchange/cannot-judge-error.ts';
import type { RequestDraft } from '../exchange/exchange-log.ts';
import { losesTag } from '../ownership/kept-tag.ts';
import type { Session } from './session.ts';

/** A write would go to something that may not be the run's own; it was not sent. */
export class UnsafeWriteError extends Error {
  override readonly name = 'UnsafeWriteError' as const;
}

/**
 * Makes sure that a write goes to what is the run's own, or to nothing, and that what it writes carries the run's tag
 * afterwards.
 *
 * @throws {UnsafeWriteError} where it may go to somebody else's record.
 * @throws {CannotJudgeError} where its record was given away, or would not be known again.
 */
export async function holdToOwn(session: Session, draft: RequestDraft, method: string): Promise<void> {
  const { contract, resources, ledger, ownership } = session;
  // Asked at each write: another check may have found that the run must write no more.
  const mayWrite = session.mayWrite();
  const { operation, path = operation.path } = draft;
  const cannot = (why: string): CannotJudgeError =>
    new CannotJudgeError(operation, `${operation.id} could not be judged: ${why}.`);
  if (losesTag(contract, resources, ledger.tag, draft))
    throw cannot('no valid body was found that starts with the tag of the run');
  const objection = mayWrite ? await ownership.objectionTo(draft) : undefined;
  if (objection === 'given away')
    throw cannot("the id of a record that the run removed was given to somebody else's meanwhile");
  if (objection === 'unseen') throw cannot('its record could not be looked at before');
  if (mayWrite && (objection === undefined || (objection === 'foreign' && isHarmless(draft)))) return;
  throw new UnsafeWriteError(`${method} ${path} was not sent: the run cannot be sure that the record is its own.`);
}

/** Whether a request goes to nobody's record, whosever it names: it shows no token, and is wrong beside that. */
function isHarmless({ isHarmless: isSaid = false, wrong = false, credentials = 'good' }: RequestDraft): boolean {
  return isSaid && wrong && credentials !== 'good';
}
