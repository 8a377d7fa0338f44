import { isRecord } from '../../../spec/document/document.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { LessonBasis } from '../basis/lesson-basis.ts';
import { isGood, type Observed } from '../evidence/observed.ts';
import { schemaName } from '../overlay/component-names.ts';
import { removeResponse, wordOf, writeResponse } from '../responses/response-writer.ts';
import type { Written } from '../schema/infer-schema.ts';
import { errorSchema } from './error-schema.ts';
import { problemKind } from './problem-kind.ts';

/** Writes down how a service refuses: for the operations that were seen to, and for those that would in the same way. */
export function learnErrors(basis: LessonBasis, observed: readonly Observed[]): void {
  const refused = observed.filter(({ status }) => status >= 400);
  for (const status of [...new Set(refused.map((one) => one.status))].sort((one, other) => one - other)) {
    const own = refused.filter((one) => one.status === status);
    const groups = new Map<string, Refusals>();
    for (const operation of new Set(own.map((one) => one.operation))) {
      const here = own.filter((one) => one.operation === operation);
      // Operations that refuse with the same words share one response.
      const key = JSON.stringify(errorSchema(here, basis.style));
      const group = groups.get(key) ?? { own: [], operations: new Set() };
      group.own.push(...here);
      group.operations.add(operation);
      groups.set(key, group);
    }
    const all = [...groups.values()];
    const further = likely(basis, observed, status, all).map(
      (operation) => [operation, groupFor(operation, all)] as const,
    );
    for (const group of all) {
      const alike = further.filter(([, chosen]) => chosen === group).map(([operation]) => operation);
      writeErrors(basis, status, group.own, [...group.operations, ...alike]);
    }
  }
  dropOthers(basis, observed);
}

/** Operations that refuse with the same words, and the exchanges that show it. */
interface Refusals {
  readonly own: Observed[];
  readonly operations: Set<Operation>;
}

/** The words with which an operation would refuse: those of the operations that are nearest to it. */
function groupFor({ path }: Operation, groups: readonly Refusals[]): Refusals | undefined {
  const nearness = ({ operations }: Refusals): number =>
    Math.max(...[...operations].map((one) => commonLength(one.path, path)));
  return [...groups].sort((one, other) => nearness(other) - nearness(one))[0];
}

function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Operations that were not seen to refuse so, and would in the same way. */
function likely(
  { contract }: LessonBasis,
  observed: readonly Observed[],
  status: number,
  groups: readonly { readonly operations: ReadonlySet<Operation> }[],
): readonly Operation[] {
  // Where the document asks for no credentials and the service does, it does everywhere.
  const isAsked =
    status === 401 && observed.every((one) => one.status !== 401 || !one.hasCredentials) && !asksAlready(contract);
  const seen = new Set(groups.flatMap(({ operations }) => [...operations]));
  return contract.operations.filter((operation) => {
    if (seen.has(operation) || operation.responses.has(String(status))) return false;
    const own = observed.filter((one) => one.operation === operation);
    switch (status) {
      case 401:
      case 403:
        return isAsked || operation.security.some(({ length }) => length > 0);
      case 404:
        return operation.path.includes('{') && !goesTwice(own) && !makesByPut(own);
      case 400:
      case 422:
        return own.some(({ hasBody }) => hasBody) || operation.requestBody !== undefined;
      default:
        return false;
    }
  });
}

function asksAlready({ operations }: LessonBasis['contract']): boolean {
  return operations.some(({ security }) => security.length > 0);
}

/** Whether the same record was deleted twice, both times well. */
function goesTwice(own: readonly Observed[]): boolean {
  const gone = own.filter((one) => one.operation.method === 'DELETE' && isGood(one)).map(({ url }) => url.pathname);
  return new Set(gone).size < gone.length;
}

function makesByPut(own: readonly Observed[]): boolean {
  return own.some(({ operation, status }) => operation.method === 'PUT' && status === 201);
}

function writeErrors(
  basis: LessonBasis,
  status: number,
  own: readonly Observed[],
  operations: readonly Operation[],
): void {
  const { writer, names, style } = basis;
  const from = own.map(({ number }) => number);
  const bodies = own.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const [first] = own.filter(({ value }) => value !== undefined);
  const isKnown = (operation: Operation): boolean => isSaid(basis, operation, status, own);
  const wanting = operations.filter((operation) => !isKnown(operation));
  if (wanting.length === 0) return;
  const type = first?.type ?? own.find((one) => one.type !== undefined)?.type;
  const content = first === undefined ? plainContent(own, type) : jsonContent(own, type, style);
  const name = names.take('responses', schemaName(wordOf(status)));
  writer.add({
    what: `A refusal with ${status} ${isUnknown(own) ? 'was recorded without its body' : shapeWord(bodies[0], type)}`,
    from,
    at: '#',
    update: { components: { responses: { [name]: { description: wordOf(status), ...(content && { content }) } } } },
  });
  for (const operation of wanting) {
    const seen = own.filter((one) => one.operation === operation).map(({ number }) => number);
    const what = `${operation.id} ${seen.length > 0 ? 'refuses' : 'would refuse'} with ${status}${seen.length > 0 ? '' : ' as others do'}`;
    const response = { $ref: `#/components/responses/${name}` };
    writeResponse(basis, operation, { status, what, from: seen.length > 0 ? seen : from, response });
  }
}

function jsonContent(own: readonly Observed[], type: string | undefined, style: LessonBasis['style']): Written {
  const examples = new Map<string, Written>();
  for (const one of own) {
    const kind = problemKind(one);
    if (one.value !== undefined && !examples.has(kind)) examples.set(kind, { value: one.value });
  }
  return {
    [type ?? 'application/json']: { schema: errorSchema(own, style), examples: Object.fromEntries(examples) },
  };
}

function plainContent(own: readonly Observed[], type: string | undefined): Written | undefined {
  const text = own.find((one) => one.text !== '')?.text;
  if (text === undefined || type === undefined) return undefined;
  return { [type]: { schema: { type: 'string' }, example: text } };
}

/** Whether the recording has none of the bodies. */
function isUnknown(own: readonly Observed[]): boolean {
  return own.every(({ isBodyKnown }) => !isBodyKnown);
}

function shapeWord(body: unknown, type: string | undefined): string {
  if (body === undefined) return type === undefined ? 'has no body' : `is ${type}`;
  const names = isRecord(body) ? Object.keys(body).join(', ') : 'a list';
  return `has ${names}${type === undefined || type === 'application/json' ? '' : `, as ${type}`}`;
}

/** Whether the document has these errors already, with an example of its own. */
function isSaid({ contract }: LessonBasis, operation: Operation, status: number, own: readonly Observed[]): boolean {
  const here = own.filter((one) => one.operation === operation);
  const documented = operation.responses.get(String(status));
  if (documented === undefined || here.length === 0) return documented !== undefined;
  return here.every(({ type, value, isBodyKnown }) => {
    if (!isBodyKnown) return true;
    const schema = documented.content.get(type ?? '')?.schema;
    if (value === undefined) return type === undefined ? documented.content.size === 0 : documented.content.has(type);
    if (schema === undefined || contract.shapeAt(schema).fields === undefined) return false;
    // The words of the engine fit too where the document hardly says anything.
    const isTelling = contract.checkValue(schema, { error: 'unknown-record', message: '' }, 'response').length > 0;
    return isTelling && contract.checkValue(schema, value, 'response').length === 0;
  });
}

/** Takes away errors of the document that stand in the way of those that were seen. */
function dropOthers(basis: LessonBasis, observed: readonly Observed[]): void {
  for (const operation of basis.contract.operations) {
    const own = observed.filter((one) => one.operation === operation);
    const numbers = own.map(({ number }) => number);
    const invalid = own.filter((one) => one.status === 400 && problemKind(one) === 'invalid-body');
    const statuses = new Set(own.map(({ status }) => status));
    if (invalid.length > 0 && operation.responses.has('422') && !statuses.has(422))
      removeResponse(basis, operation, '422', `${operation.id} refuses with 400, and never with 422`, numbers);
    if (goesTwice(own) && operation.responses.has('404'))
      removeResponse(basis, operation, '404', `${operation.id} deletes again what is gone`, numbers);
  }
}
