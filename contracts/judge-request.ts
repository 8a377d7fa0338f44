import type { Operation } from '../spec/operation.ts';
import type { ParameterLocation } from '../spec/parameter.ts';
import type { Pairs } from '../spec/parameter-value.ts';
import type { PathParameters } from '../spec/router.ts';
import type { Shape } from '../spec/shape.ts';
import type { BodyPart } from './bodies/body-reader.ts';
import type { RequestFacts } from './exchange.ts';
import { isThere } from './json-body.ts';
import { judgeBody as judgeContent } from './judge-body.ts';
import type { Rulebook } from './rulebook.ts';
import { missingBody } from './rules/body.ts';
import { chooseContent } from './rules/content-type.ts';
import { missingCredentials } from './rules/credentials.ts';
import { visitFields } from './rules/fields.ts';
import { notJudged } from './rules/not-judged.ts';
import {
  missingParameter,
  type ParameterValues,
  readParameterValue,
  unknownParameters,
  unreadableParameter,
} from './rules/parameters.ts';
import { schemaFinding, shapeBelow, shortList, unknownKey, withinReadOnly } from './rules/schema.ts';
import { opinionOf, type SchemaError } from './schema-validator.ts';
import { type FindingDraft, type Note, note, type RequestRule, type Violation, violation } from './violation.ts';

/** A request as the contract reads it: its values, and what is wrong with them. */
export interface RequestJudgement {
  readonly parameters: ParameterValues;
  /** The body as a value, read by its media type; `undefined` where there is none that could be read. */
  readonly body: unknown;
  readonly violations: readonly Violation[];
  readonly notes: readonly Note[];
}

const noPairs: Pairs = [];
/** Parameters of a place that has none; an object of its own for each would cost more than reading a request's path. */
const nothing: Record<string, unknown> = Object.freeze(empty());

/** Judges a request that leads to an operation, rule by rule. */
export function judgeRequest(
  rulebook: Rulebook,
  operation: Operation,
  path: PathParameters,
  request: RequestFacts,
): RequestJudgement {
  const violations: Violation[] = [];
  const notes: Note[] = [];
  const report = (draft: FindingDraft<RequestRule>): void => {
    violations.push(violation(draft, rulebook.lineOf));
  };

  const credentials = missingCredentials(operation, request);
  if (credentials !== undefined) report(credentials);

  const parameters = judgeParameters(rulebook, operation, path, request, report, notes);
  const body = judgeBody(rulebook, operation, request, report, notes);
  return { parameters, body, violations, notes };
}

type Report = (draft: FindingDraft<RequestRule>) => void;

function judgeParameters(
  rulebook: Rulebook,
  operation: Operation,
  path: PathParameters,
  request: RequestFacts,
  report: Report,
  notes: Note[],
): ParameterValues {
  const query = request.url.search.length > 1 ? [...request.url.searchParams] : noPairs;
  // A path parameter that the document forgets to declare is still part of the path: it stays as text.
  const values: Record<ParameterLocation, Record<string, unknown>> = {
    path: Object.assign(empty(), path),
    query: nothing,
    header: nothing,
    cookie: nothing,
  };
  for (const parameter of operation.parameters) {
    const found = readParameterValue(parameter, { request, path, query });
    if (found.kind === 'absent') {
      if (parameter.required) report(missingParameter(operation, parameter));
      continue;
    }
    if (found.kind === 'unreadable') {
      report(unreadableParameter(operation, parameter, found.text, found.why));
      continue;
    }
    if (values[parameter.in] === nothing) values[parameter.in] = empty();
    values[parameter.in][parameter.name] = found.value;
    if (parameter.schema === undefined || (parameter.allowEmptyValue && isEmpty(found.value))) continue;
    const { complaints, unjudged } = opinionOf(rulebook.checkOf(parameter.schema, 'request'), found.value);
    for (const why of unjudged) {
      const place = { operation, in: parameter.in, pointer: `/${parameter.name}`, documentPointer: parameter.schema };
      const what = `The ${parameter.in} parameter \`${parameter.name}\``;
      notes.push(note(notJudged({ ...place, what, why }), rulebook.lineOf));
    }
    for (const error of complaints) {
      report(
        schemaFinding(
          {
            document: rulebook.document,
            rule: 'parameter',
            operation,
            in: parameter.in,
            prefix: `/${parameter.name}`,
            value: found.value,
            schema: parameter.schema,
            shape: rulebook.shapeAt(parameter.schema),
          },
          error,
        ),
      );
    }
  }
  if (query.length > 0) {
    for (const draft of unknownParameters(operation, query)) notes.push(note(draft, rulebook.lineOf));
  }
  return values;
}

function judgeBody(
  rulebook: Rulebook,
  operation: Operation,
  request: RequestFacts,
  report: Report,
  notes: Note[],
): unknown {
  const { requestBody } = operation;
  // A body where the document names none is not looked at: HTTP gives it no meaning there.
  if (requestBody === undefined) return undefined;
  const type = request.headers.get('content-type');
  if (!isThere(request.body, type)) {
    if (requestBody.required) report(missingBody(operation, requestBody.pointer));
    return undefined;
  }
  const choice = chooseContent('request-content-type', operation, requestBody, type);
  if ('wrong' in choice) {
    report(choice.wrong);
    return undefined;
  }
  const { content, mediaType } = choice;
  const { headers, body } = request;
  const judged = judgeContent(
    rulebook,
    { operation, rule: 'request-body', content, mediaType, headers, body },
    { violation: report, notJudged: (draft) => notes.push(note(draft, rulebook.lineOf)), forgiven },
  );
  if (judged.shape !== undefined) {
    for (const part of judged.parts) noteFields(rulebook, operation, judged.shape, part, notes);
  }
  return judged.value;
}

/** What is read-only need not be sent, and what is sent for it is ignored: neither can be wrong. */
function forgiven(error: SchemaError, shape: Shape): boolean {
  const missing = error.keyword === 'required' ? error.params['missingProperty'] : undefined;
  if (typeof missing === 'string') {
    return shapeBelow(shape, error.instancePath)?.fields?.get(missing)?.readOnly === true;
  }
  return withinReadOnly(shape, error.instancePath);
}

function noteFields(rulebook: Rulebook, operation: Operation, shape: Shape, part: BodyPart, notes: Note[]): void {
  visitFields(shape, part.value, {
    unknown: (at, name, { pointer: documentPointer, fields }, present) => {
      const known = [...(fields?.keys() ?? [])];
      const draft = {
        rule: 'unknown-field',
        operation: operation.id,
        in: 'body',
        pointer: part.pointer + at,
        documentPointer,
        expected: `one of ${shortList(known)}`,
        actual: `\`${name}\``,
        ...unknownKey(name, known, present),
      } as const;
      notes.push(note(draft, rulebook.lineOf));
    },
    readOnly: (at, name, field) => {
      const draft = {
        rule: 'read-only-field',
        operation: operation.id,
        in: 'body',
        pointer: part.pointer + at,
        documentPointer: field.pointer,
        expected: `no \`${name}\``,
        actual: `\`${name}\``,
        message: `\`${name}\` is read-only: what was sent is ignored.`,
      } as const;
      notes.push(note(draft, rulebook.lineOf));
    },
  });
}

function empty(): Record<string, unknown> {
  return Object.create(null);
}

/** An empty text; a list makes an item of it. */
function isEmpty(value: unknown): boolean {
  return value === '' || value === null || (Array.isArray(value) && value.every((item) => item === ''));
}
