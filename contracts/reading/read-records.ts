import { isRecord } from '../../spec/document/document.ts';
import { type JsonPointer, valueAt } from '../../spec/json/json-pointer.ts';
import type { Operation } from '../../spec/operation/operation.ts';
import { documentedBody, successOf } from '../../spec/operation/success.ts';
import type { CrudPart } from '../../spec/resource/crud-parts.ts';
import { type Extension, extensions } from '../../spec/resource/marks/extension.ts';
import { pathFits } from '../../spec/resource/path-fits.ts';
import { lastSegment, listPlace } from '../../spec/resource/place/list-place.ts';
import { sentPlace } from '../../spec/resource/place/record-place.ts';
import { isDeclared } from '../../spec/resource/resource.ts';
import { type Basis, fits } from './basis/basis.ts';
import type { PartOf } from './basis/part-of.ts';
import { isRecordAsList } from './basis/record-as-list.ts';
import type { Usual } from './basis/usual.ts';
import { firstOfList } from './faces/first-of-list.ts';
import { listFace } from './faces/list-face.ts';
import { manyFace } from './faces/many-face.ts';
import { recordFace } from './faces/record-face.ts';
import { completion } from './fitting/completion.ts';
import { echoed } from './fitting/echoed.ts';
import { ownAddress } from './fitting/own-address.ts';
import type { RecordReading } from './record-reading.ts';
import { alikeNames } from './records/alike-names.ts';
import { declaredKind, type RecordKind, readKind } from './records/record-kind.ts';
import { recordParts } from './records/record-parts.ts';
import { exampleResponse } from './responses/documented-response.ts';
import { mediaExample } from './responses/examples/media-example.ts';
import { fittedRefusal } from './responses/fitted-refusal.ts';
import { startRemarks } from './responses/start-remarks.ts';
import { writtenAs } from './responses/written-as.ts';

/** Reads what a document says of its records and its responses, each part when it is first asked for. */
export function readRecords(basis: Basis, usual: Usual): RecordReading {
  const parts = recordParts(basis);
  const byCollection = new Map<string, PartOf[]>();
  for (const [operation, part] of parts) {
    // What deals with many at a time says nothing of one record, and a field has a kind of its own.
    if (part.way === 'many') continue;
    const own = part.way === 'field' ? { ...part, collection: operation.path, idParameter: undefined } : part;
    byCollection.set(own.collection, [...(byCollection.get(own.collection) ?? []), [operation, own]]);
  }
  const templates = [...byCollection.keys()].filter((path) => path.includes('{'));
  const patterns = templates.map((path) => [pathFits(path), path] as const);
  const kinds = new Map<string, RecordKind | undefined>();

  /** Whether records of a collection are made, or are dealt with one by one in a role; what there is one of is not meant. */
  const has = (collection: string, role: CrudPart['role']): boolean =>
    (byCollection.get(collection) ?? []).some(
      ([, part]) => part.role === role && (role === 'create' || part.idParameter !== undefined),
    );

  const templateOf = (path: string): string | undefined =>
    byCollection.has(path) ? path : patterns.find(([fits]) => fits(path))?.[1];

  return {
    partOf: (operation) => (isWritten(operation) ? asMeant(basis, operation, parts.get(operation)) : undefined),
    kindOf: (path) => {
      const template = templateOf(path) ?? path;
      if (!kinds.has(template)) {
        const declared = basis.resources.find((one) => one.collection === template && isDeclared(one));
        const own = byCollection.get(template);
        kinds.set(template, declared ? declaredKind(basis, usual, declared) : own && readKind(basis, usual, own));
      }
      return kinds.get(template);
    },
    sentPlace: (body, { shape, names }) => {
      const place = sentPlace(basis, body, shape, names);
      return { ...place, ...alikeNames(place.shape, shape) };
    },
    recordFace: (operation, part, kind) => recordFace(basis, operation, part, kind, usual),
    madeFace: (operation, part, kind) => {
      const created = operation.responses.get('201');
      if (created === undefined) return undefined;
      return recordFace(basis, { ...operation, responses: new Map([['201', created]]) }, part, kind, usual);
    },
    manyFace: (operation, part, kind) => manyFace(basis, operation, part, kind, usual),
    listFace: (operation, part, kind) =>
      isRecordAsList(basis, operation, parts)
        ? firstOfList(basis, operation, part, kind, usual)
        : listFace(basis, operation, part, kind, usual),
    completion: (kind, sent) => completion(basis, usual, kind, sent),
    ownAddress: (kind) => ownAddress(basis, kind),
    responseTo: (operation, wanted) => exampleResponse(basis, operation, wanted),
    echoed: (operation, sample, sent) => echoed(basis, operation, sample, sent),
    writtenAs: (operation, status, type, value) => writtenAs(basis, operation, status, type, value),
    stands: (operation, part) => stands(basis, operation, part, has),
    isNeverEmpty: (operation) => mayNotBeEmpty(basis, operation),
    deletesTwice: (operation) => successOf(operation) !== undefined && !knowsMissing(operation),
    putMakes: ({ collection, role, elsewhere }, { pointer }) =>
      (role === 'replace' && elsewhere === undefined && !has(collection, 'create') && has(collection, 'replace')) ||
      saysSo(basis, pointer, extensions.creates),
    remarks: startRemarks,
    refusal: (operation, refused) => fittedRefusal(basis, operation, refused),
  };
}

/** Whether an operation is served from the document as long as there is no record. */
function stands(
  basis: Basis,
  operation: Operation,
  { role, collection, way, elsewhere }: CrudPart,
  has: (collection: string, role: CrudPart['role']) => boolean,
): boolean {
  if (way !== undefined) return !knowsMissing(operation);
  if (has(collection, 'create') || (elsewhere !== undefined && role === 'list'))
    return role === 'list' && mayNotBeEmpty(basis, operation);
  // Whatever id is asked for: a document that only reads says nothing of which there are.
  if (role === 'remove' && !has(collection, 'read')) return !has(collection, 'replace');
  // A read that knows of no record that is missing, of what can be put and not deleted: there is one under each id.
  if (role === 'read' && !has(collection, 'remove') && !knowsMissing(operation)) return true;
  if (role !== 'list') return !has(collection, 'replace') && has(collection, 'read');
  const success = successOf(operation);
  const body = success && documentedBody(success.documented);
  if (body === undefined) return false;
  return mediaExample(basis, body.content.pointer) !== undefined || mayNotBeEmpty(basis, operation);
}

/** The part that an operation plays where the document says whether it merges what it is sent. */
function asMeant({ document }: Basis, { pointer }: Operation, part: CrudPart | undefined): CrudPart | undefined {
  if (part?.role !== 'replace' && part?.role !== 'merge') return part;
  const written = valueAt(document, pointer);
  const merges = isRecord(written) ? written[extensions.merges] : undefined;
  const role = merges === true || merges === 'deep' ? 'merge' : merges === false ? 'replace' : part.role;
  return role === part.role ? part : { ...part, role };
}

/** Whether an operation has an extension that is `true`. */
function saysSo({ document }: Basis, pointer: JsonPointer, word: Extension): boolean {
  const written = valueAt(document, pointer);
  return isRecord(written) && written[word] === true;
}

/** Whether a success can be written at all: parts of a form would need a boundary and files, and none are made up. */
function isWritten(operation: Operation): boolean {
  const success = successOf(operation);
  return !(success && documentedBody(success.documented))?.type.startsWith('multipart/');
}

/** Whether an operation may respond that there is no such record. */
function knowsMissing({ responses }: Operation): boolean {
  return ['404', '410', '4XX', '4xx', 'default'].some((status) => responses.has(status));
}

/** Whether the document lets no list be empty: a board has its squares, whatever is on them. */
function mayNotBeEmpty(basis: Basis, operation: Operation): boolean {
  const success = successOf(operation);
  const schema = success && documentedBody(success.documented)?.content.schema;
  const place = schema === undefined ? undefined : listPlace(basis, schema, lastSegment(operation.path));
  if (schema === undefined || place === undefined) return false;
  const list = place.field === undefined ? schema : basis.shapeAt(schema).fields?.get(place.field)?.pointer;
  return list !== undefined && !fits(basis, list, []);
}
