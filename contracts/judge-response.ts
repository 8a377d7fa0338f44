import { isJson } from '../spec/media-type.ts';
import { type DocumentedResponse, type Operation, responseFor } from '../spec/operation.ts';
import { readText } from '../spec/parameter-value.ts';
import { schemaTypes } from '../spec/schema-type.ts';
import type { Shape } from '../spec/shape.ts';
import type { BodyPart } from './bodies/body-reader.ts';
import type { ResponseFacts } from './exchange.ts';
import { hasBody, isThere } from './json-body.ts';
import { judgeBody as judgeContent } from './judge-body.ts';
import type { Rulebook } from './rulebook.ts';
import { missingBody, unexpectedBody } from './rules/body.ts';
import { chooseContent } from './rules/content-type.ts';
import { visitFields } from './rules/fields.ts';
import { notJudged } from './rules/not-judged.ts';
import { missingHeader } from './rules/response-header.ts';
import { schemaFinding, unknownKey } from './rules/schema.ts';
import { undocumentedStatus } from './rules/status.ts';
import { opinionOf } from './schema-validator.ts';
import { type FindingDraft, type Note, note, type ResponseRule, type Violation, violation } from './violation.ts';

/** An answer to judge: its facts, and its body as a value where the caller has it already. */
export interface ResponseSubject extends ResponseFacts {
  /** The method of the request; an answer to `HEAD` has no body. */
  readonly method: string;
  /** The body as JSON, so that it need not be read again. */
  readonly value?: unknown;
  /** `false` where nobody will read the notes; looking for them takes as long as the rest. */
  readonly notes?: boolean;
}

/** What the contract has to say of an answer. */
export interface ResponseJudgement {
  readonly violations: readonly Violation[];
  readonly notes: readonly Note[];
}

/** Judges an answer of an operation, rule by rule. */
export function judgeResponse(rulebook: Rulebook, operation: Operation, response: ResponseSubject): ResponseJudgement {
  const violations: Violation[] = [];
  const notes: Note[] = [];
  const report = (draft: FindingDraft<ResponseRule>): void => {
    violations.push(violation(draft, rulebook.lineOf));
  };
  const documented = responseFor(operation, response.status);
  if (documented === undefined) report(undocumentedStatus(operation, response.status));
  else {
    judgeHeaders(rulebook, operation, documented, response, report, notes);
    judgeBody(rulebook, operation, documented, response, report, notes);
  }
  return { violations, notes };
}

/** Statuses to which HTTP gives no body, whatever a document says of its `default`. */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

type Report = (draft: FindingDraft<ResponseRule>) => void;

function judgeHeaders(
  rulebook: Rulebook,
  operation: Operation,
  documented: DocumentedResponse,
  response: ResponseSubject,
  report: Report,
  notes: Note[],
): void {
  for (const header of documented.headers) {
    const text = response.headers.get(header.name);
    if (text === null) {
      if (header.required) report(missingHeader(operation, header, response.status));
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
      rule: 'response-header',
      operation,
      in: 'header',
      prefix: `/${header.name.toLowerCase()}`,
      value,
      schema: header.schema,
      shape: rulebook.shapeAt(header.schema),
    } as const;
    const { complaints, unjudged } = opinionOf(rulebook.checkOf(header.schema, 'response'), value);
    for (const error of complaints) report(schemaFinding(subject, error));
    for (const why of unjudged) {
      const place = { operation, in: 'header', pointer: subject.prefix, documentPointer: header.schema } as const;
      notes.push(note(notJudged({ ...place, what: `The header \`${header.name}\``, why }), rulebook.lineOf));
    }
  }
}

function judgeBody(
  rulebook: Rulebook,
  operation: Operation,
  documented: DocumentedResponse,
  response: ResponseSubject,
  report: Report,
  notes: Note[],
): void {
  const { body, status } = response;
  if (response.method === 'HEAD' || bodiless.has(status) || documented.content.size === 0) {
    if (hasBody(body)) report(unexpectedBody(operation, documented.pointer, status, body.length));
    return;
  }
  const type = response.headers.get('content-type');
  if (!isThere(body, type)) {
    report(missingBody(operation, `${documented.pointer}/content`, status));
    return;
  }
  const choice = chooseContent('response-content-type', operation, documented, type);
  if ('wrong' in choice) {
    report(choice.wrong);
    return;
  }
  const { content, mediaType } = choice;
  const { headers, value } = response;
  const judged = judgeContent(
    rulebook,
    {
      operation,
      rule: 'response-body',
      content,
      mediaType,
      headers,
      body,
      ...(isJson(mediaType.essence) && { value }),
    },
    { violation: report, notJudged: (draft) => notes.push(note(draft, rulebook.lineOf)) },
  );
  if (response.notes === false || judged.shape === undefined) return;
  for (const part of judged.parts) noteFields(rulebook, operation, judged.shape, part, notes);
}

function noteFields(rulebook: Rulebook, operation: Operation, shape: Shape, part: BodyPart, notes: Note[]): void {
  visitFields(shape, part.value, {
    unknown: (at, name, { pointer: documentPointer, fields }, present) => {
      const draft = {
        rule: 'undocumented-field',
        operation: operation.id,
        in: 'body',
        pointer: part.pointer + at,
        documentPointer,
        expected: 'a documented field',
        actual: `\`${name}\``,
        ...unknownKey(name, [...(fields?.keys() ?? [])], present),
      } as const;
      notes.push(note(draft, rulebook.lineOf));
    },
  });
}
