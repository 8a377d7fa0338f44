import { createMock } from '../../../mocks/engine/create-mock.ts';
import { behaviourTable } from '../../../mocks/engine/index.ts';
import { connectIntegrator, createIntegrator, type OperationName } from '../../../mocks/index.ts';
import type { operations } from '../../../spec/generated/types.ts';

const integrator = createIntegrator();
const account = integrator.accounts.get('w1');
const connected = connectIntegrator('http://127.0.0.1:4010');

// The names are words, and not a question about a type.
export const names: readonly OperationName[] = [
  'createIntegration',
  'listIntegrations',
  'getTokenInfo',
  'runInstaller',
];

integrator.faults.add({ operation: 'createIntegration', status: 503 });
integrator.faults.use('flaky', { operation: ['createIntegration', 'updateIntegration'] });
integrator.journal.find({ operation: ['createIntegration'] });
integrator.journal.verify({ operation: 'getIntegration' }, { times: 1 });
connected.faults.add({ operation: 'createIntegration', status: 503 });
connected.journal.verify({ operation: 'createIntegration' });

// @ts-expect-error There is no such operation.
integrator.faults.add({ operation: 'creatIntegration', status: 503 });

// @ts-expect-error There is no such operation.
integrator.faults.use('flaky', { operation: ['createIntegration', 'updatIntegration'] });

// @ts-expect-error There is no such operation.
account.faults.add({ operation: 'createScripts', status: 503 });

// @ts-expect-error There is no such operation.
integrator.journal.find({ operation: 'listIntegration' });

// @ts-expect-error There is no such operation.
account.journal.verify({ operation: ['getIntegrations'] });

// @ts-expect-error There is no such operation.
account.journal.waitFor({ operation: 'getIntegrations' });

// @ts-expect-error There is no such operation.
connected.faults.add({ operation: 'creatIntegration', status: 503 });

// @ts-expect-error There is no such operation.
connected.journal.find({ operation: 'listIntegration' });

// @ts-expect-error There is no such operation.
behaviourTable<operations>({ listIntegration: () => ({ status: 200, body: [] }) });

// A mock of another document has operations that nobody knows in advance, and so has the engine below a fake.
createMock('').account().faults.add({ operation: 'createPet', status: 503 });
createMock('')
  .account()
  .journal.find({ operation: ['createPet', 'listPets'] });
integrator.mock.account().faults.add({ operation: 'createScript', status: 503 });
