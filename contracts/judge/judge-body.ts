import type { MediaType } from '../../spec/content/media-type.ts';
import type { JsonPointer } from '../../spec/json/json-pointer.ts';
import type { Content, Operation } from '../../spec/operation/operation.ts';
import type { Shape } from '../../spec/schema/shape.ts';
import { type BodyPart, plain } from '../bodies/body-reader.ts';
import type { HeaderReader } from '../exchange/exchange.ts';
import { malformedBody } from '../rules/malformed-body.ts';
import { notJudged } from '../rules/not-judged.ts';
import type { BodyRule } from '../rules/wording/body-rule.ts';
import { opinionOf, type SchemaError } from '../schema/schema-validator.ts';
import type { FindingSink } from '../violations/findings.ts';
import type { NoteRule } from '../violations/violation.ts';
import type { Rulebook } from './parts/rulebook.ts';

/** The rules that a schema's complaint about a body breaks. */
export type BodyCode = 'request-body' | 'response-body';

/** A body, and by what it is judged. */
export interface BodySubject<Rule extends BodyCode> {
  /** The rule that the body breaks where its schema does not let it through. */
  readonly rule: BodyRule<Rule>;
  readonly operation: Operation;
  readonly content: Content;
  readonly mediaType: MediaType;
  readonly headers: HeaderReader;
  readonly body: Uint8Array | string;
  /** The body as JSON, where the caller has it already. */
  readonly value?: unknown;
}

/** Where it is gathered what is wrong with a body, and what could not be judged. */
export interface BodyReport<Rule extends BodyCode> {
  readonly violations: FindingSink<Rule | 'malformed-body'>;
  readonly notes: FindingSink<NoteRule>;
  /** Makes a test for the places of a body where complaints count for nothing. */
  readonly forgiving?: (shape: Shape) => (error: SchemaError) => boolean;
}

/** A body that was read: its value, and the parts of it that its schema judges. */
export interface JudgedBody {
  readonly value: unknown;
  readonly parts: readonly BodyPart[];
  readonly shape: Shape | undefined;
}

const none: JudgedBody = { value: undefined, parts: [], shape: undefined };

/** Reads a body by its media type and judges it by its schema. */
export function judgeBody<Rule extends BodyCode>(
  rulebook: Rulebook,
  subject: BodySubject<Rule>,
  { violations, notes, forgiving }: BodyReport<NoInfer<Rule>>,
): JudgedBody {
  const { rule, operation, content, mediaType, headers, body, value } = subject;
  const place = { operation, in: 'body', documentPointer: content.pointer } as const;
  const read = value === undefined ? rulebook.readBody(rulebook.document, content, mediaType, body) : plain(value);
  if (read.kind === 'unread') {
    notes.tell(notJudged({ ...place, what: 'The body', why: read.why }));
    return none;
  }
  if (read.kind === 'malformed') {
    const encoding = headers.get('content-encoding') ?? 'identity';
    // Who was sent a compressed body and cannot read it refuses it; who looks on cannot tell what was in it.
    if (rule.code === 'response-body' && encoding !== 'identity') {
      notes.tell(notJudged({ ...place, what: 'The body', why: `it is compressed: ${encoding}` }));
    } else violations.tell(malformedBody(operation, content.pointer, read.why, read.expected));
    return none;
  }
  for (const fault of read.faults) {
    violations.add(rule.code, 'body', () => rule.faultyPart(operation, content.pointer, fault));
  }
  for (const why of read.unjudged) notes.tell(notJudged({ ...place, what: 'A part of the body', why }));
  const { schema } = content;
  if (schema === undefined) return { value: read.value, parts: read.parts, shape: undefined };

  const shape = rulebook.shapeAt(schema);
  const unread = new Set<JsonPointer>(read.faults.map(({ pointer }) => pointer));
  const check = rulebook.checkOf(schema, rule.code === 'request-body' ? 'request' : 'response');
  const reasons = new Set<string>();
  const forgives = forgiving?.(shape);
  // What could not be read for what it is has been reported.
  const counts =
    unread.size === 0 && forgives === undefined
      ? undefined
      : (error: SchemaError): boolean => !unread.has(error.instancePath) && forgives?.(error) !== true;
  for (const part of read.parts) {
    const { complaints, omitted, unjudged } = opinionOf(check, part.value, { max: violations.max, counts });
    for (const why of unjudged) reasons.add(why);
    const found = {
      document: rulebook.document,
      operation,
      in: 'body',
      prefix: part.pointer,
      value: part.value,
      schema,
    } as const;
    for (const error of complaints) {
      violations.add(rule.code, 'body', () => rule.wrong({ ...found, shape }, error));
    }
    violations.omitted += omitted;
  }
  for (const why of reasons)
    notes.tell(notJudged({ ...place, documentPointer: schema, what: 'A part of the body', why }));
  return { value: read.value, parts: read.parts, shape };
}
