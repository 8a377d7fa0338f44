import type { Operation } from '../../../spec/operation/operation.ts';
import type { Parameter } from '../../../spec/parameter/parameter.ts';
import type { Rulebook } from '../../judge/parts/rulebook.ts';
import { sampleOf } from '../../sample/sample-of.ts';
import { complaints } from '../../schema/schema-validator.ts';
import type { RequestDraft } from '../exchange/exchange-log.ts';
import { parameterPairs, parameterText } from './parameter-text.ts';

type Source = Pick<Rulebook, 'document' | 'checkOf'>;

/** What an operation cannot be asked without, beside its path and body: made up, the same each time. */
interface RequiredParameters {
  readonly query: readonly (readonly [parameter: string, name: string, value: string])[];
  readonly headers: Readonly<Record<string, string>>;
  /** The parameters of the path, as far as a value could be made up. */
  readonly path: Readonly<Record<string, string>>;
  /** How many values were needed that are used once. */
  number: number;
}

/** What was made up before: every request asks for it. */
const known = new WeakMap<Operation, RequiredParameters>();

/** Headers whose value must be another each time: a backend that sees it again responds as it did before. */
const once = /idempotency|request-?id|correlation|nonce|transaction-?id/i;

/** A draft with every parameter that its operation requires; those that it has are left as they are. */
export function completeDraft(contract: Source, draft: RequestDraft): RequestDraft {
  const required = requiredParameters(contract, draft.operation);
  const { query = [], headers = {} } = draft;
  const isGiven = (parameter: string): boolean =>
    query.some(([name]) => name === parameter || name.startsWith(`${parameter}[`));
  const more = required.query
    .filter(([parameter]) => !isGiven(parameter))
    .map(([, name, value]) => [name, value] as const);
  if (more.length === 0 && Object.keys(required.headers).length === 0) return draft;
  const fresh = Object.keys(required.headers).filter((name) => once.test(name));
  if (fresh.length > 0) required.number += 1;
  const numbered = fresh.map((name) => [
    name,
    freshText(required.headers[name] ?? '', required.number, fitOf(contract, draft.operation, name)),
  ]);
  const made = { ...required.headers, ...Object.fromEntries(numbered), ...headers };
  return { ...draft, query: [...query, ...more], headers: made };
}

/** Values for the parameters of an operation's path, made up. */
export function madeUpPath(contract: Source, operation: Operation): Readonly<Record<string, string>> {
  return requiredParameters(contract, operation).path;
}

/** Whether an operation requires something of its query: what it then responds with depends on a value that was made up. */
export function hasRequiredQuery({ parameters }: Operation): boolean {
  return parameters.some(({ in: place, required }) => place === 'query' && required);
}

function requiredParameters(contract: Source, operation: Operation): RequiredParameters {
  const before = known.get(operation);
  if (before !== undefined) return before;
  const query: [string, string, string][] = [];
  const headers: Record<string, string> = {};
  const path: Record<string, string> = {};
  const cookies: string[] = [];
  for (const parameter of operation.parameters) {
    if (!parameter.required) continue;
    const value = madeUpValue(contract, parameter);
    const { name, in: place } = parameter;
    if (place === 'path') path[name] = parameterText(parameter, value);
    else if (place === 'header') headers[name.toLowerCase()] = parameterText(parameter, value);
    else {
      for (const [key, text] of parameterPairs(parameter, value)) {
        if (place === 'query') query.push([name, key, text]);
        else cookies.push(`${encodeURIComponent(key)}=${encodeURIComponent(text)}`);
      }
    }
  }
  if (cookies.length > 0) headers['cookie'] = cookies.join('; ');
  const required = { query, headers, path, number: 0 };
  known.set(operation, required);
  return required;
}

/** The same text with a number in it: in the places of a UUID, behind it, or in place of its end, as it fits. */
function freshText(text: string, number: number, fits: (text: string) => boolean): string {
  if (/^[0-9a-f-]{36}$/.test(text)) return text.slice(0, 24) + number.toString(16).padStart(12, '0');
  const longer = `${text}${number}`;
  const end = String(number).padStart(Math.min(text.length, 6), '0');
  return [longer, text.slice(0, -end.length) + end].find(fits) ?? longer;
}

/** Whether the schema of a header lets a text through. */
function fitOf({ checkOf }: Source, { parameters }: Operation, header: string): (text: string) => boolean {
  const parameter = parameters.find(({ in: place, name }) => place === 'header' && name.toLowerCase() === header);
  const schema = parameter?.schema;
  if (schema === undefined) return () => true;
  return (text) => [text, Number(text)].some((value) => complaints(checkOf(schema), value).length === 0);
}

/** A value that the schema of a parameter lets through; a plain text where none is found, which the contract then refuses. */
function madeUpValue(contract: Source, { schema, name, in: place }: Parameter): unknown {
  // Any version of a record will do.
  if (place === 'header' && /^if-match$/i.test(name)) return '*';
  if (schema === undefined) return 'text';
  const sample = sampleOf(contract, schema, { direction: 'request', optional: true });
  return sample.ok ? sample.value : 'text';
}
