import type { Integration } from '../../../../../fixtures/resources/integrations/integration.ts';
import type { OpenAdmin } from '../open-admin.ts';

/** A request to the control API, and what comes of it. */
export interface Row {
  readonly line: string;
  readonly body?: unknown;
  readonly status: number;
  /** What the response matches; absent where it has no body. */
  readonly response?: unknown;
  /** What is done before. */
  readonly given?: (admin: OpenAdmin) => unknown;
  /** What the fake shows afterwards, and what that is. */
  readonly afterwards?: readonly [look: (admin: OpenAdmin) => unknown, value: unknown];
}

/** Records of the seed, and how the clock of a new account stands. */
export const plain: Integration = {
  _id: '59bbb1e10f7e2a5d7c1a9a01',
  lastModified: '2017-09-15T10:55:15.675Z',
  name: 'Orders to spreadsheet',
};
export const id: string = plain._id;
export const connector = '57974ed227a82a3475cecb15';
export const start: number = Date.UTC(2026, 0, 1);
export const clock: { readonly now: number; readonly iso: string; readonly frozen: boolean } = {
  now: start,
  iso: '2026-01-01T00:00:00.000Z',
  frozen: false,
};

/** An exchange that the journal then has. */
export const list = ({ core }: OpenAdmin): Promise<Response> =>
  core.fetch('https://api.integrator.io/v1/integrations', { headers: { authorization: 'Bearer t' } });
