import type { RecordReading } from '../../../contracts/reading/record-reading.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { OwnBehaviour } from './behaviour.ts';

/** Answers an operation from the document alone, each time alike: by its example, or else by a sample of its schema. */
export function documentedBehaviour(reading: RecordReading, operation: Operation): OwnBehaviour {
  let found: ReturnType<RecordReading['answer']> | undefined;
  return () => {
    found ??= reading.answer(operation);
    if (found.answer !== undefined) return found.answer;
    const { id, method, path } = operation;
    return {
      unanswered: `Failed to answer ${id} (${method} ${path}): it is neither a list nor a record of one, and ${found.why}. Give a behaviour for it, or an example in the document.`,
    };
  };
}
