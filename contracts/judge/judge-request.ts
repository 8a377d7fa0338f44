import type { Operation } from '../../spec/operation/operation.ts';
import type { ParameterLocation } from '../../spec/parameter/parameter.ts';
import type { Pairs } from '../../spec/parameter/parameter-value.ts';
import type { PathParameters } from '../../spec/routing/router.ts';
import type { Shape } from '../../spec/schema/shape.ts';
import type { BodyPart } from '../bodies/body-reader.ts';
import { isThere } from '../bodies/json-body.ts';
import type { RequestFacts } from '../exchange/exchange.ts';
import { missingBody } from '../rules/missing-body.ts';
import { missingCredentials } from '../rules/missing-credentials.ts';
import { notJudged } from '../rules/not-judged.ts';
import { missingParameter, unreadableParameter, wrongParameter } from '../rules/parameter.ts';
import { readOnlyField } from '../rules/read-only-field.ts';
import { requestBody as bodyRule } from '../rules/request-body.ts';
import { requestContentType } from '../rules/request-content-type.ts';
import { unknownField } from '../rules/unknown-field.ts';
import { unknownParameters } from '../rules/unknown-parameter.ts';
import { opinionOf } from '../schema/schema-validator.ts';
import { Findings, listed } from '../violations/findings.ts';
import type { Omitted } from '../violations/omitted.ts';
import type { Note, NoteRule, RequestRule, Violation } from '../violations/violation.ts';
import { judgeBody as judgeContent } from './judge-body.ts';
import { chooseContent } from './parts/content-choice.ts';
import { visitFields } from './parts/fields.ts';
import { type ParameterValues, readParameterValue } from './parts/parameters.ts';
import { forgiving } from './parts/read-only.ts';
import type { Rulebook } from './parts/rulebook.ts';

/** A request as the contract reads it: its values, and what is wrong with them. */
export interface RequestJudgement {
  readonly parameters: ParameterValues;
  /** The body as a value, read by its media type; `undefined` where there is none that could be read. */
  readonly body: unknown;
  /** The first of them. */
  readonly violations: readonly Violation[];
  readonly notes: readonly Note[];
  /** How many more there are. */
  readonly omitted?: Omitted;
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
  max?: number,
): RequestJudgement {
  const violations = new Findings<RequestRule>('violation', rulebook.lineOf, max);
  const notes = new Findings<NoteRule>('note', rulebook.lineOf, max);

  const credentials = missingCredentials(operation, request);
  if (credentials !== undefined) violations.tell(credentials);

  const parameters = judgeParameters(rulebook, operation, path, request, violations, notes);
  const body = judgeBody(rulebook, operation, request, violations, notes);
  return { ...listed(violations, notes), parameters, body };
}

type Violations = Findings<RequestRule>;
type Notes = Findings<NoteRule>;

function judgeParameters(
  rulebook: Rulebook,
  operation: Operation,
  path: PathParameters,
  request: RequestFacts,
  violations: Violations,
  notes: Notes,
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
    const found = readParameterValue(parameter, { request, path, query }, operation);
    if (found.kind === 'absent') {
      if (parameter.required) violations.tell(missingParameter(operation, parameter));
      continue;
    }
    if (found.kind === 'unreadable') {
      violations.tell(unreadableParameter(operation, parameter, found.text, found.why));
      continue;
    }
    if (values[parameter.in] === nothing) values[parameter.in] = empty();
    values[parameter.in][parameter.name] = found.value;
    if (parameter.schema === undefined || (parameter.allowEmptyValue && isEmpty(found.value))) continue;
    const { schema } = parameter;
    const { complaints, omitted, unjudged } = opinionOf(rulebook.checkOf(schema, 'request'), found.value, violations);
    for (const why of unjudged) {
      const place = { operation, in: parameter.in, pointer: `/${parameter.name}`, documentPointer: schema };
      const what = `The ${parameter.in} parameter \`${parameter.name}\``;
      notes.tell(notJudged({ ...place, what, why }));
    }
    for (const error of complaints) {
      violations.add('parameter', parameter.in, () =>
        wrongParameter(
          {
            document: rulebook.document,
            operation,
            in: parameter.in,
            prefix: `/${parameter.name}`,
            value: found.value,
            schema,
            shape: rulebook.shapeAt(schema),
          },
          error,
        ),
      );
    }
    violations.omitted += omitted;
  }
  if (query.length > 0) {
    unknownParameters(operation, query, (word) => notes.add('unknown-parameter', 'query', word));
  }
  return values;
}

function judgeBody(
  rulebook: Rulebook,
  operation: Operation,
  request: RequestFacts,
  violations: Violations,
  notes: Notes,
): unknown {
  const { requestBody } = operation;
  // A body where the document names none is not looked at: HTTP gives it no meaning there.
  if (requestBody === undefined) return undefined;
  const type = request.headers.get('content-type');
  if (!isThere(request.body, type)) {
    if (requestBody.required) violations.tell(missingBody(operation, requestBody.pointer));
    return undefined;
  }
  const choice = chooseContent(requestContentType, operation, requestBody, type);
  if ('wrong' in choice) {
    violations.tell(choice.wrong);
    return undefined;
  }
  const { content, mediaType } = choice;
  const { headers, body } = request;
  const judged = judgeContent(
    rulebook,
    { operation, rule: bodyRule, content, mediaType, headers, body },
    { violations, notes, forgiving },
  );
  if (judged.shape !== undefined) {
    for (const part of judged.parts) noteFields(operation, judged.shape, part, notes);
  }
  return judged.value;
}

function noteFields(operation: Operation, shape: Shape, part: BodyPart, notes: Notes): void {
  visitFields(shape, part.value, {
    unknown: (at, name, below, present) =>
      notes.add('unknown-field', 'body', () => unknownField(operation, part.pointer + at(), name, below, present)),
    readOnly: (at, name, field) =>
      notes.add('read-only-field', 'body', () => readOnlyField(operation, part.pointer + at(), name, field)),
  });
}

function empty(): Record<string, unknown> {
  return Object.create(null);
}

/** An empty text; a list makes an item of it. */
function isEmpty(value: unknown): boolean {
  return value === '' || value === null || (Array.isArray(value) && value.every((item) => item === ''));
}
