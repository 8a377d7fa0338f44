import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Contract } from '../../../contracts/contract/contract.ts';
import type { JsonRecord } from '../../../mocks/engine/store/record.ts';
import type { MaybePromise } from '../../../mocks/engine/time/maybe-promise.ts';
import { connectIntegrator } from '../../../mocks/index.ts';
import type { NamedRecords } from '../../../mocks/integrator/account/account-records.ts';
import { createIntegrator } from '../../../mocks/surfaces/msw/integrator.ts';
import { setupIntegrator } from '../../../mocks/surfaces/node/setup-integrator.ts';
import { startServer } from '../../../mocks/surfaces/server/start-server.ts';

/** The records of one resource, as a test reaches them through a surface. */
export interface ReachedRecords {
  all(): MaybePromise<readonly JsonRecord[]>;
  get(id: string): MaybePromise<JsonRecord | undefined>;
  put(record: JsonRecord): MaybePromise<void>;
  delete(id: string): MaybePromise<boolean>;
  readonly size: MaybePromise<number>;
}

/** A surface that is open. */
export interface OpenSurface {
  records(resource: string): ReachedRecords;
  /** Leaves the surface and comes back to it, where it keeps its records. */
  comeBack?(): Promise<void>;
  close(): Promise<void> | void;
}

const options = { seed: 'empty', report: 'silent' } as const;

/** Every way to the records of a fake. */
export const surfaces: Readonly<Record<string, (contract: Contract) => MaybePromise<OpenSurface>>> = {
  'in process': (contract) => {
    const integrator = createIntegrator({ contract, ...options });
    return { records: (name) => reached(integrator.records, name), close: () => undefined };
  },
  'by its own name': (contract) => {
    const integrator = createIntegrator({ contract, ...options });
    return { records: (name) => reached(Object(integrator), name), close: () => undefined };
  },
  'another account': (contract) => {
    const { accounts } = createIntegrator({ contract, ...options });
    return { records: (name) => reached(accounts.get('w1', 'eu').records, name), close: () => undefined };
  },
  'setupIntegrator()': (contract) => {
    const integrator = setupIntegrator({ contract, ...options });
    integrator.start();
    return { records: (name) => reached(integrator.records, name), close: () => integrator.stop() };
  },
  'connectIntegrator()': async (contract) => {
    const server = await startServer({ contract, ...options, port: 0 });
    const { records } = connectIntegrator(server.url);
    return { records: (name) => reached(records, name), close: () => server.close() };
  },
  'connectIntegrator(), by its own name': async (contract) => {
    const server = await startServer({ contract, ...options, port: 0 });
    const account = connectIntegrator(server.url).accounts.get('w1');
    return { records: (name) => reached(Object(account), name), close: () => server.close() };
  },
  'a state file': async (contract) => {
    const folder = mkdtempSync(join(tmpdir(), 'itk-surface-'));
    const start = () => startServer({ contract, ...options, port: 0, state: join(folder, 'state.sqlite') });
    let server = await start();
    return {
      records: (name) => reached(server.integrator.records, name),
      comeBack: async () => {
        await server.close();
        server = await start();
      },
      close: async () => {
        await server.close();
        rmSync(folder, { recursive: true });
      },
    };
  },
  'a file of an account': (contract) => {
    let integrator = createIntegrator({ contract, ...options });
    return {
      records: (name) => reached(integrator.records, name),
      comeBack: async () => {
        const state = JSON.parse(JSON.stringify(integrator.accounts.get().export()));
        integrator = createIntegrator({ contract, ...options });
        integrator.accounts.get().import(state);
      },
      close: () => undefined,
    };
  },
  'a snapshot': (contract) => {
    const integrator = createIntegrator({ contract, ...options });
    return {
      records: (name) => reached(integrator.records, name),
      comeBack: async () => {
        const snapshot = integrator.snapshot();
        integrator.reset();
        integrator.restore(snapshot);
      },
      close: () => undefined,
    };
  },
};

function reached(
  records: Readonly<Record<string, ReachedRecords | undefined>> | NamedRecords,
  name: string,
): ReachedRecords {
  const found = records[name];
  if (found === undefined) throw new Error(`Failed to reach the records: there are no ${name}.`);
  return found;
}
