import { expect } from 'vitest';
import type { Contract } from '../../../../contracts/contract/contract.ts';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { createCore, type IntegratorCore } from '../../../../mocks/integrator/integrator.ts';
import { adminDocument } from '../../../../mocks/surfaces/admin/call/admin-document.ts';
import { type AdminOptions, createAdmin } from '../../../../mocks/surfaces/admin/create-admin.ts';

/** The contract of the control API itself. */
export const adminContract: Contract = createContract(adminDocument);

/** A response of the control API that its document allows. */
export interface JudgedResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** The control API of a new fake. */
export interface OpenAdmin {
  readonly core: IntegratorCore;
  readonly fetch: typeof fetch;
  /** Sends `GET /accounts`, a body as JSON unless it is a text, and judges the response by the document. */
  ask(line: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<JudgedResponse>;
}

export function openAdmin(
  options: AdminOptions = {},
  core: IntegratorCore = createCore({ report: 'silent' }),
): OpenAdmin {
  const admin = createAdmin(core, options);
  return { core, fetch: admin.fetch, ask: (line, body, headers) => askJudged(admin.fetch, line, body, headers) };
}

/** Sends a request to a control API, and judges the response by the document. */
export async function askJudged(
  send: typeof fetch,
  line: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
  server = 'http://127.0.0.1:4010',
): Promise<JudgedResponse> {
  const [method = '', path = ''] = line.split(' ');
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  const request = new Request(`${server}/__admin${path}`, {
    method,
    headers: { ...(text !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(text !== undefined && { body: text }),
  });
  const response = await send(request.clone());
  if (response.status !== 405 && response.status !== 404) {
    const { violations } = await adminContract.checkResponse(request, response);
    expect(violations, `${line} got ${response.status}`).toEqual([]);
  }
  const returned = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: returned === '' ? undefined : JSON.parse(returned),
  };
}
