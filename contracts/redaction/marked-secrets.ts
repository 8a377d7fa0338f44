import type { OpenApiDocument } from '../../spec/document/document.ts';
import { type JsonPointer, pointerSegments } from '../../spec/json/json-pointer.ts';
import { type Operation, type RequestBody, responseFor } from '../../spec/operation/operation.ts';
import { createMarksReader } from '../../spec/resource/marks/schema-marks.ts';
import type { MarkedField, Resource } from '../../spec/resource/resource.ts';
import { isAtOrBelow } from '../../spec/resource/ring/paths-below.ts';
import type { Finding } from '../violations/violation.ts';

/** Where in a value the document marks a secret. */
export type SecretPlace = Pick<MarkedField, 'path'>;

/** The places of the secrets in the bodies of an exchange, as the document marks them with `x-secret`. */
export interface SecretPlaces {
  readonly sent: readonly SecretPlace[];
  readonly returned: readonly SecretPlace[];
  /** Whether what is sent is a patch: as a list, it is one of operations on a record that has the secrets. */
  readonly isPatch: boolean;
}

/** What tells of secrets: a contract. */
interface Marked {
  readonly document: OpenApiDocument;
  readonly resources: readonly Resource[];
  /** Whether the document marks anything at all. */
  readonly isMarked: boolean;
}

const none: SecretPlaces = { sent: [], returned: [], isPatch: false };

/** The secrets of each schema that was asked for, by document. */
const read = new WeakMap<OpenApiDocument, (schema: JsonPointer) => readonly SecretPlace[]>();

/** The secrets that the document marks within a schema. */
export function secretsIn(contract: Marked, schema: JsonPointer | undefined): readonly SecretPlace[] {
  if (!contract.isMarked || schema === undefined) return [];
  const secretsAt = read.get(contract.document) ?? createSecretsReader(contract.document);
  read.set(contract.document, secretsAt);
  return secretsAt(schema);
}

function createSecretsReader(document: OpenApiDocument): (schema: JsonPointer) => readonly SecretPlace[] {
  const marksAt = createMarksReader(document);
  const known = new Map<JsonPointer, readonly SecretPlace[]>();
  return (schema) => {
    const secrets = known.get(schema) ?? marksAt(schema).secrets;
    known.set(schema, secrets);
    return secrets;
  };
}

/** The secrets that the document marks in the bodies of an exchange; `status`: that of its response. */
export function secretPlacesOf(contract: Marked, operation: Operation | undefined, status: number): SecretPlaces {
  if (!contract.isMarked || operation === undefined) return none;
  const within = ({ content }: Pick<RequestBody, 'content'>): readonly SecretPlace[] =>
    [...content.values()].flatMap(({ schema }) => secretsIn(contract, schema));
  const { requestBody } = operation;
  const documented = responseFor(operation, status);
  // A patch is described by its operations: what they change is the record.
  const owner = contract.resources.find(({ operations }) => Object.values(operations).includes(operation));
  return {
    sent: requestBody === undefined ? [] : [...within(requestBody), ...(owner?.secrets ?? [])],
    // A response that the document does not describe may show records all the same.
    returned: documented === undefined ? shownBy(owner) : within(documented),
    isPatch: owner?.patch?.operation === operation,
  };
}

/** The secrets of a record, and of each in a list. */
function shownBy(owner: Resource | undefined): readonly SecretPlace[] {
  return (owner?.secrets ?? []).flatMap(({ path }) => [{ path }, { path: ['*', ...path] }]);
}

/** Whether a finding is about a place of a secret, or one below it. */
export function isAboutSecret({ in: where, pointer }: Finding, places: readonly SecretPlace[]): boolean {
  if (where !== 'body' || places.length === 0) return false;
  const steps = pointerSegments(pointer);
  return places.some(({ path }) => isAtOrBelow(path, steps));
}
