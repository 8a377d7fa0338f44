import type { Exchange } from '../../../contracts/check/exchange/exchange-log.ts';
import { type CheckFindings, noFindings } from '../../../contracts/check/failures/check-findings.ts';
import { createClient } from '../../../contracts/check/http/client.ts';
import type { CheckConventions } from '../../../contracts/check/resource/conventions.ts';
import { plainConventions } from '../../../contracts/check/resource/conventions.ts';
import type { Resource } from '../../../contracts/check/resource/resources.ts';
import { startSession } from '../../../contracts/check/run/start-session.ts';
import { sessionOfCheck } from '../../../contracts/check/session/check-session.ts';
import type { CheckSession } from '../../../contracts/check/session/session.ts';
import { createPace } from '../../../contracts/check/time/pace.ts';
import type { Contract } from '../../../contracts/contract/contract.ts';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { jsonContent } from '../small-contract.ts';

/** The document of a shelf of notes: they are listed, made, read, replaced and deleted. */
export function notesDocument(
  note: object,
  { draft = note, listed = note }: { draft?: object; listed?: object } = {},
): object {
  const shown = { description: 'One', ...jsonContent(note) };
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  const refused = { 404: { description: 'None' }, 422: { description: 'Wrong' }, 409: { description: 'In use' } };
  const requestBody = { required: true, ...jsonContent(draft) };
  return {
    openapi: '3.1.0',
    info: { title: 'Notes', version: '1' },
    paths: {
      '/notes': {
        get: {
          operationId: 'listNotes',
          responses: { 200: { description: 'All', ...jsonContent({ type: 'array', items: listed }) } },
        },
        post: { operationId: 'createNote', requestBody, responses: { 201: shown, ...refused } },
      },
      '/notes/{id}': {
        parameters: [id],
        get: { operationId: 'getNote', responses: { 200: shown, ...refused } },
        put: { operationId: 'updateNote', requestBody, responses: { 200: shown, ...refused } },
        delete: { operationId: 'deleteNote', responses: { 204: { description: 'Gone' }, ...refused } },
      },
    },
  };
}

/** The contracts of the documents that were read before: a table has many rows of one. */
const contracts = new Map<string, Contract>();

function contractIn(document: string): Contract {
  const contract = contracts.get(document) ?? createContract(document);
  contracts.set(document, contract);
  return contract;
}

/** A check of a run, the one resource of its document, and what it has found by now. */
export interface SmallSession {
  readonly session: CheckSession;
  readonly found: CheckFindings;
  readonly resource: Resource;
  rules(): readonly string[];
}

/** A check of a run against a backend that is a function, or that no request is for. */
export function smallSession(
  document: object,
  conventions: Partial<CheckConventions> = {},
  fetch: typeof globalThis.fetch = () => Promise.reject(new Error('Nothing is to be asked.')),
): SmallSession {
  const contract = contractIn(JSON.stringify(document));
  const sleep = (): Promise<void> => Promise.resolve();
  const options = { contract, baseUrl: 'https://notes.example', token: 'a_token', fetch, write: true, runName: 'ab' };
  const client = createClient(contract, options, createPace(1e9, sleep));
  const found = noFindings();
  const whole = startSession({ ...options, conventions: { ...plainConventions, ...conventions } }, client, sleep);
  const plan = { phase: 'positive', title: 'a check', run: () => Promise.resolve() } as const;
  const session = sessionOfCheck(whole, 'positive', { ...plan, operation: undefined, writes: true }, found);
  const [resource] = session.resources;
  if (resource === undefined) throw new Error('The document has a resource.');
  return { session, found, resource, rules: () => [...found.failures.values()].map(({ rule }) => rule) };
}

/** An operation of the document. */
export function operationIn({ contract }: Pick<CheckSession, 'contract'>, id: string): Operation {
  const operation = contract.operations.find((one) => one.id === id);
  if (operation === undefined) throw new Error(`The document has no operation ${id}.`);
  return operation;
}

/** A request of an operation, and its response. */
export function exchanged(operation: Operation, status: number, value?: unknown): Exchange {
  const body = value === undefined ? '' : JSON.stringify(value);
  return {
    operation,
    request: { method: operation.method, target: '/notes', headers: {}, body: undefined, credentials: 'good' },
    response: { status, headers: {}, bytes: new TextEncoder().encode(body), body, value },
  };
}
