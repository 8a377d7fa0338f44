import type { RecordReading } from '../../../contracts/reading/record-reading.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { OwnBehaviour } from './behaviour.ts';

/**
 * Responds to an operation from the document alone, each time alike: by its example, or else by a sample of its schema, with
 * what was sent.
 */
export function documentedBehaviour(reading: RecordReading, operation: Operation): OwnBehaviour {
  let found: ReturnType<RecordReading['responseTo']> | undefined;
  return ({ body, parameters }) => {
    found ??= reading.responseTo(operation);
    if (found.response !== undefined) {
      if (found.source !== 'sample') return { ...found.response, sampled: found.source };
      // Whose id a plain `id` is, the record of the path or what is done with it, nobody can tell.
      const { id: _whose, ...named } = parameters.path;
      const response = reading.echoed(operation, found.response, { ...parameters.query, ...named });
      return { ...reading.echoed(operation, response, body), sampled: found.source };
    }
    const { id, method, path } = operation;
    return {
      noResponse: `Failed to respond to ${id} (${method} ${path}): it is neither a list nor a record of one, and ${found.why}. Give a behaviour for it, or an example in the document.`,
    };
  };
}
