import { createIntegrator, type Integration, type Records } from '../../../mocks/index.ts';
import type { AccountInterface } from '../../../mocks/integrator/account/account-interface.ts';
import type { Connected } from '../../../mocks/integrator/account/connected.ts';

const integrator = createIntegrator();
const account = integrator.accounts.get('w1');

// Each resource of the document stands on the fake, on an account, and in its records.
export const same: readonly Records<Integration>[] = [
  integrator.integrations,
  integrator.records.integrations,
  account.integrations,
  account.records.integrations,
];
export const first: Integration | undefined = integrator.integrations.all()[0];

// What a document of one's own has beside them is there too, and may not be.
export const widgets: Records | undefined = integrator.records['widgets'];

// @ts-expect-error A record has a name.
integrator.integrations.put({ _id: '', lastModified: '' });

// @ts-expect-error The field is named mode, and its values are known.
account.records.integrations.put({ _id: '', lastModified: '', name: '', mode: 'installing' });

// @ts-expect-error There is no such resource.
integrator.integratons;

// An account in another process has the same names, and a promise of everything.
declare const connected: Connected<AccountInterface<{ readonly id: string }>>;
export const record: Promise<Integration | undefined> = connected.integrations.get('id');
export const size: Promise<number> = connected.records.integrations.size;
export const deleted: Promise<boolean> | undefined = connected.records['widgets']?.delete('id');
export const present: Promise<number> = connected.clock.present;
export const entries: Promise<readonly { readonly status: number }[]> = connected.journal.find({ status: 404 });
export const made: Promise<Integration> = connected.create.integration({ name: 'Orders' });
export const held: Promise<{ readonly id: string }> = connected.snapshot();
connected.faults.add({ operation: 'createIntegration', status: 503, first: 1 });

// @ts-expect-error A predicate is a function, which cannot be sent.
connected.faults.add({ status: 503, predicate: () => true });

// @ts-expect-error Nor can a where.
connected.journal.find({ where: () => true });

// @ts-expect-error Nor can a script that is one.
connected.installer('verify', () => ({ success: true }));

// @ts-expect-error A flow says by true or false whether it is disabled.
integrator.flows.put({ _id: '', lastModified: '', name: '', disabled: 'no' });

export const flowName: string | undefined = integrator.flows.all()[0]?.name;
export const madeFlow: { readonly name: string } = integrator.create.flow({ name: 'Nightly' });
export const connector: number = integrator.create.smartConnector({ steps: 2 }).install.length;

// @ts-expect-error The field is named name.
integrator.create.connection({ nmae: 'Shop' });
