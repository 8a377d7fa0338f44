import type { Operation } from '../../spec/operation.ts';
import { jsonSchemaOf } from '../../spec/operation.ts';
import type { CheckContext } from './check-context.ts';
import type { Exchange, RequestDraft } from './exchange-log.ts';
import { enterCreated, type OwnRecord, tagged } from './own-records.ts';
import type { Resource } from './resources.ts';

/** Whether the document tells what a plain request for an action is: one without a body, or with a tagged one. */
export function isPlain(context: CheckContext, { requestBody }: Operation): boolean {
  const schema = jsonSchemaOf(requestBody);
  if (schema === undefined) return requestBody === undefined;
  return context.contract.checkValue(schema, tagged(context, {})).length === 0;
}

/** The plainest request for an action; what its path asks for beside the id is made up. */
export function actionDraft(
  context: CheckContext,
  { idParameter }: Resource,
  operation: Operation,
  id: string,
): RequestDraft {
  const others = operation.parameters.filter(({ in: place, name }) => place === 'path' && name !== idParameter);
  const pathParameters = { ...Object.fromEntries(others.map(({ name }) => [name, 'none'])), [idParameter]: id };
  const hasJson = jsonSchemaOf(operation.requestBody) !== undefined;
  return { operation, pathParameters, ...(hasJson && { json: tagged(context, {}) }) };
}

/** Enters a record that an action has made, wanted or not. */
export function enterMade(context: CheckContext, resource: Resource, own: OwnRecord, exchange: Exchange): void {
  const { value } = exchange.answer;
  const id = typeof value === 'object' && value !== null ? Reflect.get(value, context.dialect.idField) : undefined;
  if (id !== undefined && String(id) !== own.id) enterCreated(context, resource, exchange);
}
