import type { Account } from '../../../mocks/index.ts';
import type { PackageCopy } from './package-copy.ts';

/** The base URL of the service; nothing goes over a network. */
export const baseUrl = 'https://api.integrator.io/v1';

/** What opens the gadgets of these tests, and must be shown nowhere. */
export const key = 'opens-the-gadget';

/** A fake of the package with gadgets. */
export type Fake = ReturnType<PackageCopy['entry']['createIntegrator']>;

/** A gadget, as it is kept. */
export interface Gadget {
  readonly _id: string;
  readonly createdAt: string;
  readonly lastModified: string;
  readonly name: string;
  readonly _connectionId?: string;
  readonly key?: string;
}

/** A gadget with a secret. */
export function gadget(number: number, fields: Partial<Gadget> = {}): Gadget {
  const moment = '2026-01-01T00:00:00.000Z';
  const _id = number.toString(16).padStart(24, 'a');
  return { _id, createdAt: moment, lastModified: moment, name: `Gadget ${number}`, key, ...fields };
}

/** The gadgets of an account: the types of this package do not know them. */
export function gadgetsOf(account: Pick<Account, 'records'>): NonNullable<Account['records'][string]> {
  const gadgets = account.records['gadgets'];
  if (gadgets === undefined) throw new Error('There are no gadgets.');
  return gadgets;
}

/** What the wire responded with. */
export interface Received {
  readonly status: number;
  readonly text: string;
  /** Its JSON, taken for an object; a list is an object too. */
  readonly body: { readonly length?: number; readonly _id?: string; readonly key?: string };
}

/** Sends JSON to a base URL. */
export async function send(
  fetch: typeof globalThis.fetch,
  method: string,
  url: string,
  body?: unknown,
): Promise<Received> {
  const headers = { authorization: 'Bearer my_api_token', 'content-type': 'application/json' };
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const response = await fetch(url, init);
  const text = await response.text();
  return { status: response.status, text, body: text === '' ? {} : JSON.parse(text) };
}
