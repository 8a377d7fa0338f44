import { createMock } from '../../../mocks/engine/create-mock.ts';
import type { Mock } from '../../../mocks/engine/mock.ts';
import { DocumentError } from '../../../spec/document/document.ts';
import type { Operation } from '../../../spec/operation/operation.ts';

/** Why a fake of a document, or the error in its place, is not what a user may count on; nothing where it is. */
export async function faultsOf(text: string): Promise<readonly string[]> {
  let mock: Mock;
  try {
    mock = createMock(text, { report: 'silent' });
    mock.report();
  } catch (error) {
    if (!(error instanceof DocumentError)) return [`it crashes: ${stackOf(error)}`];
    const isPlaced = error.pointer === '#' || error.line !== undefined;
    return isPlaced ? [] : [`an error without a line: ${error.message} (${error.pointer})`];
  }
  const faults: string[] = [];
  for (const operation of mock.contract.operations) {
    const fault = await faultOf(mock, operation).catch((error: unknown) => `it crashes: ${stackOf(error)}`);
    if (fault !== undefined) faults.push(`${operation.method} ${operation.path}: ${fault}`);
  }
  return faults;
}

/** Asks an operation; what is refused, or says that it cannot be responded to, is fine. */
async function faultOf(mock: Mock, { method, path, requestBody, responses }: Operation): Promise<string | undefined> {
  if (method === 'TRACE') return undefined; // No `Request` can have it.
  const target = new URL(`https://a.example${path.replaceAll(/\{[^{}]*\}/g, '1')}`);
  const [type = 'application/json'] = requestBody?.content.keys() ?? [];
  const hasBody = requestBody !== undefined && method !== 'GET' && method !== 'HEAD';
  const request = new Request(target, {
    method,
    headers: { k: 'v', ...(hasBody && { 'content-type': type }) },
    ...(hasBody && { body: '{"name":"a"}' }),
  });
  const response = await mock.fetch(request);
  const body = await response.text();
  if (response.status === 501) return undefined;
  const entry = mock.account().journal.entries.at(-1);
  if (entry === undefined) return 'it is not in the journal';
  if (entry.verdict === 'invalid-response') return `${response.status} ${body.slice(0, 600)}`;
  if (response.status >= 500 && !responses.has(String(response.status)) && !responses.has('default'))
    return `${response.status} ${body.slice(0, 600)}`;
  return undefined;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 7).join('\n') : String(error);
}
