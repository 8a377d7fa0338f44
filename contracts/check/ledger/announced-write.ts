import { isRecord } from '../../../spec/document/document.ts';
import { parseJson } from '../../../spec/json/json-depth.ts';
import type { Contract } from '../../contract/contract.ts';
import type { Exchange, RequestDraft } from '../exchange/exchange-log.ts';
import { keyStoreOf } from '../resource/key-stores.ts';
import { idIn, isSuccess } from '../resource/named-id.ts';
import { placedAt } from '../resource/placed-resources.ts';
import { isBelowRecord, type Resource, resourceOf } from '../resource/resources.ts';
import type { CreatedRecord, Ledger } from './ledger.ts';
import { evidenceIn } from './tag-start.ts';

/** Takes the response to a write that was announced, and whether the request had to be sent again for it. */
type Responded = (exchange: Exchange, isRepeated?: boolean) => void;

/**
 * Writes down what a write may do to the account, before it is sent: whoever kills the run between request and response
 * leaves a trace. Gives back what takes the response.
 */
export function announceWrite(
  contract: Contract,
  resources: readonly Resource[],
  ledger: Ledger,
  draft: RequestDraft,
): Responded {
  const { operation, pathParameters = {}, makes } = draft;
  const about = resources.find(({ template }) => template === makes?.of) ?? resourceOf(resources, operation);
  if (about === undefined || keyStoreOf(contract, operation)?.isInferred === true)
    return announceKey(contract, ledger, draft);
  const resource = placedAt(about, pathParameters);
  const below = isBelowRecord(resource, operation) ? resource : undefined;
  const { collection, idParameter } = resource;
  const id = below === undefined ? undefined : pathParameters[idParameter];
  const isHeld = id !== undefined && ledger.holds(collection, id);
  if (operation === resource.deletion) {
    if (id !== undefined) ledger.removing(collection, id);
    return () => undefined;
  }
  // What is replaced stays; but a backend may make what is not there.
  if (operation === resource.replace && isHeld) return () => undefined;
  const body = makes === undefined ? bodyOf(draft) : { [makes.field]: makes.value };
  const evidence = evidenceIn(body, resource.tagField, ledger.tag);
  const number = ledger.intend({
    collection,
    ...(isHeld && { id }),
    ...(evidence !== undefined && { evidence }),
  });
  return (exchange, isRepeated = false) => {
    const made = madeBy(resource, ledger, exchange, id);
    const { status } = exchange.response;
    // What has a text of its own to be known by is looked for where the response names nothing that is new.
    const isNamed = makes === undefined || idsIn(resource, exchange).some((one) => !ledger.isThere(collection, one));
    // A creation that does not say what it made stays open: a clean-up then looks for it in the list.
    const isDone = isSuccess(operation, status) && isNamed && (made !== undefined || below !== undefined);
    if (isRefusal(status, isRepeated) || isDone) ledger.returned(number, made);
  };
}

/** Writes down a key before something is put under it, and that it is gone where the response to its removal says so. */
function announceKey(contract: Contract, ledger: Ledger, { operation, pathParameters = {} }: RequestDraft): Responded {
  const store = keyStoreOf(contract, operation);
  const id = pathParameters[store?.parameter ?? ''];
  if (store === undefined || id === undefined) return () => undefined;
  const { template, put, remove } = store;
  const isHeld = ledger.holds(template, id);
  if (operation === put) ledger.created(template, id);
  return ({ response: { status } }, isRepeated = false) => {
    const isRefused = operation === put && !isHeld && isRefusal(status, isRepeated);
    const isGone = operation === remove && (status < 300 || status === 404 || status === 410);
    if (isRefused || isGone) ledger.removed(template, id);
  };
}

/** Whether a write was not obeyed: what is refused the second time may have been obeyed the first time, and be refused for that. */
function isRefusal(status: number, isRepeated: boolean): boolean {
  return status >= 400 && status < 500 && status !== 408 && !isRepeated;
}

/** The record that a response names as new. */
function madeBy(
  resource: Resource,
  { tag }: Ledger,
  exchange: Exchange,
  asked: string | undefined,
): CreatedRecord | undefined {
  if (!isSuccess(exchange.operation, exchange.response.status)) return undefined;
  const id = idIn(resource, exchange);
  if (id === undefined || id === asked) return undefined;
  const evidence = evidenceIn(exchange.response.value, resource.tagField, tag);
  return { collection: resource.collection, id, ...(evidence !== undefined && { evidence }) };
}

/** The ids that a response shows, of one record or of several. */
function idsIn(resource: Resource, exchange: Exchange): readonly string[] {
  const { value } = exchange.response;
  const ids = Array.isArray(value)
    ? value.filter(isRecord).map((one) => one[resource.idField])
    : [idIn(resource, exchange)];
  return ids.flatMap((id) => (typeof id === 'string' || typeof id === 'number' ? [String(id)] : []));
}

function bodyOf({ json, text }: RequestDraft): unknown {
  if (text === undefined) return json;
  try {
    const value = parseJson(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
