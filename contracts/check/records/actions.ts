import type { Operation } from '../../../spec/operation/operation.ts';
import { jsonSchemaOf } from '../../../spec/operation/operation.ts';
import type { Parameter } from '../../../spec/parameter/parameter.ts';
import type { Exchange, RequestDraft } from '../exchange/exchange-log.ts';
import type { Resource } from '../resource/resources.ts';
import { recordParameters } from '../resource/resources.ts';
import type { CheckSession, Session } from '../session/session.ts';
import { bodyFor } from '../values/body.ts';
import { isValidBody } from '../values/held-against.ts';
import { madeUpPath } from '../values/required-parameters.ts';
import { enterCreated } from './entered-records.ts';
import type { OwnRecord } from './own-records.ts';

/** Whether the document tells what a plain request for an action is: one without a body, or with a tagged one. */
export function isPlain(session: Session, resource: Resource, operation: Operation): boolean {
  const { requestBody } = operation;
  if (jsonSchemaOf(requestBody) === undefined) return requestBody === undefined;
  const body = plainBody(session, resource, operation);
  return body !== undefined && isValidBody(session.contract, operation, body);
}

/** The plainest body of an action, with the run's tag where it has a field for it; `undefined`: none is found. */
function plainBody(session: Session, resource: Resource, operation: Operation): unknown {
  const { contract, conventions, ledger } = session;
  const named = resource.tagField === '' ? {} : { [resource.tagField]: `${ledger.tag} record` };
  if (conventions.isExact && isValidBody(contract, operation, named)) return named;
  const sample = bodyFor(contract, operation, named);
  return sample.ok ? sample.value : undefined;
}

/** The plainest request for an action; what its path asks for beside the id is made up. */
export function actionDraft(session: Session, resource: Resource, operation: Operation, id: string): RequestDraft {
  const { contract, conventions } = session;
  const others = operation.parameters.filter(
    ({ in: place, name }) => place === 'path' && name !== resource.idParameter,
  );
  const known = madeUpPath(contract, operation);
  // Any name of a function will do, an id has a form.
  const isPlainName = ({ schema }: Parameter): boolean =>
    conventions.isExact && (schema === undefined || contract.checkValue(schema, 'none', 'request').length === 0);
  const madeUp = Object.fromEntries(
    others.map((parameter) => [parameter.name, isPlainName(parameter) ? 'none' : (known[parameter.name] ?? 'none')]),
  );
  const pathParameters = { ...madeUp, ...recordParameters(resource, id) };
  const json = jsonSchemaOf(operation.requestBody) === undefined ? undefined : plainBody(session, resource, operation);
  return { operation, pathParameters, ...(json !== undefined && { json }) };
}

/** Enters a record that an action has made, wanted or not. */
export async function enterMade(
  session: CheckSession,
  resource: Resource,
  own: OwnRecord,
  exchange: Exchange,
): Promise<void> {
  const { value } = exchange.response;
  const id = typeof value === 'object' && value !== null ? Reflect.get(value, resource.idField) : undefined;
  if (id !== undefined && String(id) !== own.id) await enterCreated(session, resource, exchange);
}
