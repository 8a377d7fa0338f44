import { readFileSync } from 'node:fs';
import type { Contract } from '../../../contracts/contract/contract.ts';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { createMock } from '../../../mocks/engine/create-mock.ts';
import type { Mock } from '../../../mocks/engine/mock.ts';
import type { MockOptions } from '../../../mocks/engine/mock-options.ts';

/** A document with everything that can be said of resources. */
export const workshopText: string = readFileSync(new URL('workshop.openapi.yaml', import.meta.url), 'utf8');

/** Made once: it is the same for every fake. */
export const workshop: Contract = createContract(workshopText);

/** A fake of the workshop, or of another version of its document. */
export function openWorkshop(options: MockOptions = {}, document: Contract | string = workshop): Mock {
  return createMock(document, { report: 'silent', ...options });
}

/** A response: its status, and its body as JSON. */
export type Seen = readonly [status: number, body: unknown];

/** Asks a fake of the workshop; a body is sent as JSON, or as the media type given. */
export async function ask(
  mock: Pick<Mock, 'fetch'>,
  method: string,
  path: string,
  body?: unknown,
  type = 'application/json',
): Promise<Seen> {
  const response = await mock.fetch(`https://workshop.example/v1${path}`, {
    method,
    headers: { authorization: 'Bearer token', ...(body !== undefined && { 'content-type': type }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return [response.status, text === '' ? undefined : JSON.parse(text)];
}

/** Creates a record, and gives its id. */
export async function made(mock: Pick<Mock, 'fetch'>, path: string, body: unknown): Promise<string> {
  const [status, record] = await ask(mock, 'POST', path, body);
  if (status !== 201) throw new Error(`POST ${path} is ${status}: ${JSON.stringify(record)}`);
  return String(Object(record).id);
}
