import { createContract } from '../../../contracts/contract/create-contract.ts';
import { createMock } from '../../../mocks/engine/create-mock.ts';
import type { Mock } from '../../../mocks/engine/mock.ts';
import { readDocumentFiles } from '../../../spec/document/bundle/read-document-files.ts';
import { DocumentError } from '../../../spec/document/document.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { Files } from './files.ts';

/** Why a fake of a document, or the error in its place, is not what a user may count on; nothing where it is. */
export function faultsOf(text: string): Promise<readonly string[]> {
  return faultsOfMock(() => createMock(text, { report: 'silent' }));
}

/** Why a fake of a document in several files is not what a user may count on. */
export function faultsOfFiles(files: Files): Promise<readonly string[]> {
  const read = (path: string): string => {
    const text = files[path];
    if (text === undefined) throw new DocumentError(`There is no ${path}.`, '#');
    return text;
  };
  return faultsOfMock(() => {
    const { document, lineOf } = readDocumentFiles(read('root.json'), 'root.json', read);
    return createMock(createContract(document, { lineOf, tolerant: true }), { report: 'silent' });
  });
}

async function faultsOfMock(make: () => Mock): Promise<readonly string[]> {
  let mock: Mock;
  try {
    mock = make();
    mock.report();
  } catch (error) {
    if (!(error instanceof DocumentError)) return [`it crashes: ${stackOf(error)}`];
    const isPlaced = error.pointer === '#' || error.line !== undefined;
    return isPlaced ? [] : [`an error without a line: ${error.message} (${error.pointer})`];
  }
  const faults: string[] = [];
  for (const operation of mock.contract.operations) {
    for (const accept of ['*/*', 'application/xml']) {
      const fault = await faultOf(mock, operation, accept).catch((error: unknown) => `it crashes: ${stackOf(error)}`);
      if (fault !== undefined) faults.push(`${operation.method} ${operation.path} as ${accept}: ${fault}`);
    }
  }
  return faults;
}

/** Asks an operation; what is refused, or says that it cannot be responded to, is fine. */
async function faultOf(
  mock: Mock,
  { method, path, requestBody, responses }: Operation,
  accept: string,
): Promise<string | undefined> {
  if (method === 'TRACE') return undefined; // No `Request` can have it.
  const target = new URL(`https://a.example${path.replaceAll(/\{[^{}]*\}/g, '1')}`);
  const [type = 'application/json'] = requestBody?.content.keys() ?? [];
  const hasBody = requestBody !== undefined && method !== 'GET' && method !== 'HEAD';
  const request = new Request(target, {
    method,
    headers: { k: 'v', accept, ...(hasBody && { 'content-type': type }) },
    ...(hasBody && { body: type.includes('xml') ? '<a><name>a</name></a>' : '{"name":"a"}' }),
  });
  const response = await mock.fetch(request);
  const body = await response.text();
  if (response.status === 501) return undefined;
  const entry = mock.account().journal.entries.at(-1);
  if (entry === undefined) return 'it is not in the journal';
  // What no value can be is held back, with its mark; a status or a form that the fake itself chose wrongly is a fault.
  const [first] = entry.violations;
  if (entry.verdict === 'invalid-response')
    return first !== undefined && unfit.has(first.rule) ? undefined : `${response.status} ${body.slice(0, 600)}`;
  const isKnown = ['default', '5XX', String(response.status)].some((status) => responses.has(status));
  return response.status >= 500 && !isKnown ? `${response.status} ${body.slice(0, 600)}` : undefined;
}

/** Rules that a document may make so that nothing keeps them. */
const unfit: ReadonlySet<string> = new Set([
  'response-body',
  'response-header',
  'response-content-type',
  'missing-body',
]);

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 7).join('\n') : String(error);
}
