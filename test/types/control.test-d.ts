import { type Account, connectIntegrator, createIntegrator } from '../../mocks/index.ts';
import { createCore } from '../../mocks/integrator/integrator.ts';
import type { AccountControl, IntegratorControl } from '../../mocks/surfaces/connect/control.ts';
import { setupIntegrator } from '../../mocks/surfaces/node/setup-integrator.ts';

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
