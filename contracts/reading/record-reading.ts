import type { Operation, RequestBody } from '../../spec/operation/operation.ts';
import type { CrudPart } from '../../spec/resource/crud-parts.ts';
import type { SentPlace } from '../../spec/resource/place/record-place.ts';
import type { Shape } from '../../spec/schema/shape.ts';
import type { PlainRecord, Reply } from './basis/basis.ts';
import type { ListFace } from './faces/list-face.ts';
import type { ManyFace } from './faces/many-face.ts';
import type { RecordFace } from './faces/record-face.ts';
import type { MadeAt } from './fitting/own-address.ts';
import type { Renamed } from './records/alike-names.ts';
import type { RecordKind } from './records/record-kind.ts';
import type { ExampleResponse, Wanted } from './responses/documented-response.ts';
import type { FittedRefusal, Refused } from './responses/fitted-refusal.ts';
import type { WrittenValue } from './responses/written-as.ts';

/** What a document says of its records, and of the responses that carry them: all that a fake asks of it. */
export interface RecordReading {
  /** The part that an operation plays for some kind of record; `undefined` where it deals with none. */
  partOf(operation: Operation): CrudPart | undefined;
  /** The kind of a collection, by the template of its path or by a path such as `/users/7/posts`. */
  kindOf(path: string): RecordKind | undefined;
  /** Where a record stands in what a client sends, and what the fields that are spelt otherwise there are kept as. */
  sentPlace(body: RequestBody | undefined, kind: RecordKind): SentPlace & Partial<Pick<Renamed, 'renamed'>>;
  recordFace(operation: Operation, part: CrudPart, kind: RecordKind): RecordFace;
  /** How an operation responds with a record that it has made, where the document has a status for that. */
  madeFace(operation: Operation, part: CrudPart, kind: RecordKind): RecordFace | undefined;
  /** How an operation responds with several records that it has made; `undefined` where it has a place for one alone. */
  manyFace(operation: Operation, part: CrudPart, kind: RecordKind): ManyFace | undefined;
  /** `undefined` where the operation responds with no list. */
  listFace(operation: Operation, part: CrudPart, kind: RecordKind): ListFace | undefined;
  /** Adds to a record what its responses must have and a client need not send; or has not sent, where no body was read. */
  completion(kind: RecordKind, sent: Shape): (record: PlainRecord, now: number, isSent: boolean) => PlainRecord;
  /** Puts into a new record where it is to be found; `undefined` where its kind has no place for that. */
  ownAddress(kind: RecordKind): ((record: PlainRecord, made: MadeAt) => PlainRecord) | undefined;
  /** A response from the document alone: its example, or a sample. Default: the success. */
  responseTo(operation: Operation, wanted?: Wanted): ExampleResponse;
  /** A sample that is responded with, with what the client has sent in the fields that both have. */
  echoed(operation: Operation, sample: Reply, sent: unknown): Reply;
  /** A value as the text of a media type, by the schema of the response; `undefined` where that is neither XML nor JSON. */
  writtenAs(operation: Operation, status: number, type: string, value: unknown): WrittenValue | undefined;
  /**
   * Whether an operation is served from the document as long as there is no record: nothing in the document makes one, or
   * a list may not be empty.
   */
  stands(operation: Operation, part: CrudPart): boolean;
  /** Whether a list of the document always has something in it. */
  isNeverEmpty(operation: Operation): boolean;
  /** Whether what is not there may be deleted: the document knows no word for it, and it is gone. */
  deletesTwice(operation: Operation): boolean;
  /** Whether a record that is put where none is makes one: the document says so, or nothing else in it does. */
  putMakes(part: CrudPart, operation: Operation): boolean;
  /** What a developer should know of the operations that are served from the document alone. */
  remarks(fromDocument: readonly Operation[]): readonly string[];
  /** A refusal as the document has it; `undefined` where it stays as it is. */
  refusal(operation: Operation, refusal: Refused): FittedRefusal | undefined;
}
