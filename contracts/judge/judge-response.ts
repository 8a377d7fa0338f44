import { isJson } from '../../spec/content/media-type.ts';
import { type DocumentedResponse, type Operation, responseFor } from '../../spec/operation/operation.ts';
import { readText } from '../../spec/parameter/parameter-value.ts';
import { schemaTypes } from '../../spec/schema/schema-type.ts';
import type { Shape } from '../../spec/schema/shape.ts';
import type { BodyPart } from '../bodies/body-reader.ts';
import { hasBody, isThere } from '../bodies/json-body.ts';
import type { ResponseFacts } from '../exchange/exchange.ts';
import { missingBody } from '../rules/missing-body.ts';
import { notJudged } from '../rules/not-judged.ts';
import { responseBody } from '../rules/response-body.ts';
import { responseContentType } from '../rules/response-content-type.ts';
import { missingHeader, wrongHeader } from '../rules/response-header.ts';
import { undocumentedField } from '../rules/undocumented-field.ts';
import { undocumentedStatus } from '../rules/undocumented-status.ts';
import { unexpectedBody } from '../rules/unexpected-body.ts';
import { opinionOf } from '../schema/schema-validator.ts';
import { Findings, listed } from '../violations/findings.ts';
import type { Omitted } from '../violations/omitted.ts';
import type { Note, NoteRule, ResponseRule, Violation } from '../violations/violation.ts';
import { judgeBody as judgeContent } from './judge-body.ts';
import { chooseContent } from './parts/content-choice.ts';
import { visitFields } from './parts/fields.ts';
import type { Rulebook } from './parts/rulebook.ts';

/** A response to judge: its facts, and its body as a value where the caller has it already. */
export interface ResponseSubject extends ResponseFacts {
  /** The method of the request; a response to `HEAD` has no body. */
  readonly method: string;
  /** The body as JSON, so that it need not be read again. */
  readonly value?: unknown;
  /** `false` where nobody will read the notes; looking for them takes as long as the rest. */
  readonly notes?: boolean;
}

/** What the contract has to say of a response. */
export interface ResponseJudgement {
  /** The first of them. */
  readonly violations: readonly Violation[];
  readonly notes: readonly Note[];
  /** How many more there are. */
  readonly omitted?: Omitted;
}

/** Judges a response of an operation, rule by rule. */
export function judgeResponse(
  rulebook: Rulebook,
  operation: Operation,
  response: ResponseSubject,
  max?: number,
): ResponseJudgement {
  const violations: Violations = new Findings('violation', rulebook.lineOf, max);
  const notes: Notes = new Findings('note', rulebook.lineOf, max);
  const documented = responseFor(operation, response.status);
  if (documented === undefined) violations.tell(undocumentedStatus(operation, response.status));
  else {
    judgeHeaders(rulebook, operation, documented, response, violations, notes);
    judgeBody(rulebook, operation, documented, response, violations, notes);
  }
  return listed(violations, notes);
}

/** Statuses to which HTTP gives no body, whatever a document says of its `default`. */
export const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

type Violations = Findings<ResponseRule>;
type Notes = Findings<NoteRule>;

function judgeHeaders(
  rulebook: Rulebook,
  operation: Operation,
  documented: DocumentedResponse,
  response: ResponseSubject,
  violations: Violations,
  notes: Notes,
): void {
  for (const header of documented.headers) {
    const text = response.headers.get(header.name);
    if (text === null) {
      if (header.required) violations.tell(missingHeader(operation, header, response.status));
      continue;
    }
    if (header.schema === undefined) continue;
    const types = schemaTypes(rulebook.document, header.schema);
    const read = readText(
      { ...header, in: 'header', style: 'simple', explode: false, allowEmptyValue: false, types },
      text,
    );
    const value = read.kind === 'value' ? read.value : text;
    const subject = {
      document: rulebook.document,
      operation,
      in: 'header',
      prefix: `/${header.name.toLowerCase()}`,
      value,
      schema: header.schema,
      shape: rulebook.shapeAt(header.schema),
    } as const;
    const check = rulebook.checkOf(header.schema, 'response');
    const { complaints, omitted, unjudged } = opinionOf(check, value, violations);
    for (const error of complaints) violations.add('response-header', 'header', () => wrongHeader(subject, error));
    violations.omitted += omitted;
    for (const why of unjudged) {
      const place = { operation, in: 'header', pointer: subject.prefix, documentPointer: header.schema } as const;
      notes.tell(notJudged({ ...place, what: `The header \`${header.name}\``, why }));
    }
  }
}

function judgeBody(
  rulebook: Rulebook,
  operation: Operation,
  documented: DocumentedResponse,
  response: ResponseSubject,
  violations: Violations,
  notes: Notes,
): void {
  const { body, status } = response;
  if (response.method === 'HEAD' || bodiless.has(status) || documented.content.size === 0) {
    if (hasBody(body)) violations.tell(unexpectedBody(operation, documented.pointer, status, body.length));
    return;
  }
  const type = response.headers.get('content-type');
  if (!isThere(body, type)) {
    violations.tell(missingBody(operation, `${documented.pointer}/content`, status));
    return;
  }
  const choice = chooseContent(responseContentType, operation, documented, type);
  if ('wrong' in choice) {
    violations.tell(choice.wrong);
    return;
  }
  const { content, mediaType } = choice;
  const { headers, value } = response;
  const judged = judgeContent(
    rulebook,
    {
      operation,
      rule: responseBody,
      content,
      mediaType,
      headers,
      body,
      ...(isJson(mediaType.essence) && { value }),
    },
    { violations, notes },
  );
  if (response.notes === false || judged.shape === undefined) return;
  for (const part of judged.parts) noteFields(operation, judged.shape, part, notes);
}

function noteFields(operation: Operation, shape: Shape, part: BodyPart, notes: Notes): void {
  visitFields(shape, part.value, {
    unknown: (at, name, below, present) =>
      notes.add('undocumented-field', 'body', () =>
        undocumentedField(operation, part.pointer + at(), name, below, present),
      ),
  });
}
