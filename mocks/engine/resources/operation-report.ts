import type { Contract } from '../../../contracts/contract/contract.ts';
import { unreachedOperations } from '../../../contracts/contract/notes/shared-places.ts';
import type { RecordReading } from '../../../contracts/reading/record-reading.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { successOf } from '../../../spec/operation/success.ts';
import type { CrudPart } from '../../../spec/resource/crud-parts.ts';
import { showingOperations } from '../../../spec/resource/resource-parts.ts';

/** How a fake serves one operation, and why so. */
export interface OperationReport {
  /** Its `operationId`, or `get /path` where it has none. */
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  /**
   * `behaviour`: by a function that was given for it. `stateful`: from the records of the account. `sampled`: from the
   * examples and schemas of the document, each time alike. `unsupported`: with 501, or not at all.
   */
  readonly served: 'behaviour' | 'stateful' | 'sampled' | 'unsupported';
  /** A sentence. */
  readonly why: string;
}

const roles: Readonly<Record<CrudPart['role'], string>> = {
  list: 'It lists the records of',
  create: 'It adds a record to',
  read: 'It shows a record of',
  replace: 'It replaces a record of',
  merge: 'It changes a record of',
  remove: 'It removes a record of',
};

function wordOf({ role, way, idsIn }: CrudPart): string {
  if (way === 'many') return idsIn === undefined ? 'It removes the records of' : 'It removes those that are named of';
  if (way === 'field') return role === 'read' ? 'It shows a field of a record of' : 'It changes a field of a record of';
  return way === 'action' && role === 'read' ? 'It changes nothing, and shows a record of' : roles[role];
}

/** Tells how a fake serves each operation of its document, one by one: some take a compiler long. */
export function* operationReport(
  { operations, resources }: Contract,
  given: ReadonlySet<string>,
  reading: RecordReading,
): Generator<OperationReport, void, undefined> {
  const unreached = unreachedOperations(operations);
  const showing = showingOperations(resources);
  const parts = operations.map((one) => reading.partOf(one));
  const makes = ({ collection, elsewhere }: CrudPart): boolean =>
    elsewhere !== undefined || parts.some((part) => part?.collection === collection && part.role === 'create');
  const reportOf = (operation: Operation): OperationReport => {
    const { id, method, path } = operation;
    const found = unreached.get(operation);
    const part = reading.partOf(operation);
    const line = (served: OperationReport['served'], why: string): OperationReport => {
      return { operation: id, method, path, served, why };
    };
    if (found !== undefined) return line('unsupported', `No request leads to it: ${found}.`);
    if (given.has(id)) return line('behaviour', 'There is a behaviour for it.');
    if (showing.has(operation)) return line('stateful', 'It shows what the document says of other records.');
    if (part === undefined) return { ...line('sampled', ''), ...fromDocument(reading, operation) };
    // A list that may not be empty stands while nothing is made, and lists what is.
    if (!reading.stands(operation, part) || makes(part)) return line('stateful', `${wordOf(part)} ${part.collection}.`);
    return line(
      'sampled',
      `Nothing in the document makes a record of ${part.collection}. It is served from the document until you give one.`,
    );
  };
  for (const operation of operations) yield reportOf(operation);
}

function fromDocument(reading: RecordReading, operation: Operation): Pick<OperationReport, 'served' | 'why'> {
  const { response, ...found } = reading.responseTo(operation);
  if (response === undefined) {
    const why = 'why' in found ? found.why : 'nothing was found for it';
    return { served: 'unsupported', why: `The response is 501: ${why}.` };
  }
  const from = 'source' in found ? made[found.source] : made.sample;
  const isSuccess = successOf(operation) !== undefined;
  const why = isSuccess
    ? `It is neither a list nor a record of one. The response is ${from}.`
    : `The document names no success for it. The response is its ${response.status}: ${from}.`;
  return { served: 'sampled', why };
}

const made = {
  example: 'the example of the document',
  sample: 'a sample of its schema',
  'no body': 'a status without a body',
} as const;
