import {
  type Account,
  type ConnectedIntegrations,
  connectIntegrator,
  createIntegrator,
  type Integration,
  type ResourceSummary,
} from '../../../mocks/index.ts';
import { createCore } from '../../../mocks/integrator/integrator.ts';
import type { AccountControl, IntegratorControl } from '../../../mocks/surfaces/connect/control.ts';
import { setupIntegrator } from '../../../mocks/surfaces/node/setup-integrator.ts';

const connected = connectIntegrator('http://127.0.0.1:4010');

// Whatever holds the fake can be used where it is awaited.
export const controls: readonly IntegratorControl[] = [createCore(), createIntegrator(), setupIntegrator(), connected];
export const accountOf = (account: Account): AccountControl => account;
export const account: AccountControl = connected.accounts.get('w1', 'eu');

// What comes out of it is what comes out in process.
export const present: Promise<number> = connected.clock.present;
export const entries: Promise<readonly { readonly status: number }[]> = connected.journal.entries;

// @ts-expect-error A function cannot travel to another process.
connected.installer('verify', () => ({ success: true }));

// @ts-expect-error A predicate cannot travel either.
connected.faults.add({ status: 503, predicate: () => true });

// @ts-expect-error Nor can a where.
connected.journal.find({ where: () => true });

// @ts-expect-error There is no such preset.
connected.faults.use('slower');

// The records of each resource have the types of the document, under their name and in `records`.
export const integration: Promise<Integration | undefined> = connected.integrations.get('59bbb1e10f7e2a5d7c1a9a01');
export const named: Promise<Integration | undefined> = connected.records.integrations.get('59bbb1e10f7e2a5d7c1a9a01');
export const size: Promise<number> = connected.accounts.get('w1').integrations.size;
export const reported: Promise<readonly ResourceSummary[]> = connected.resources();
export const any: Promise<Readonly<Record<string, unknown>> | undefined> = connected.resource('widgets').get('1');
export const asBefore: ConnectedIntegrations = connected.integrations;

// @ts-expect-error A record has the fields that the document demands.
connected.integrations.put({ name: 'Orders' });

// @ts-expect-error A copy for questions is there in the fake's own process only.
connected.integrations.query();
