import { preview } from '../../../../contracts/violations/violation.ts';
import { isRecord } from '../../../../spec/document/document.ts';
import { OptionError } from '../../../integrator/errors/option-error.ts';
import { checkJson } from '../../../integrator/records/check/check-json.ts';
import type { Dependencies } from '../../admin/records/summary.ts';
import type { ConnectedResource } from '../client/connected-account.ts';
import type { ControlClient } from '../client/control-client.ts';
import { listOf } from '../client/response-guards.ts';
import { recordMembersOf } from '../registry/extensions.ts';
import type { KnownResources } from './known-resources.ts';

/** The account whose records are asked for. */
export interface RecordsOf {
  readonly client: ControlClient;
  /** The path of the account below the control API. */
  readonly account: string;
  readonly known: KnownResources;
}

/** The records of one resource of an account, by the name that the server gives it. Nothing is asked of it yet. */
export function connectResource({ client, account, known }: RecordsOf, name: string): ConnectedResource {
  const path = `${account}/records/${encodeURIComponent(name)}`;
  const at = (id: string): string => `${path}/${encodeURIComponent(id)}`;
  /** A server without the resource is distinguished from one without a record. */
  const sure = async <T>(act: () => Promise<T>): Promise<T> => {
    await known.named(account, name);
    return act();
  };
  const resource: ConnectedResource = {
    get size() {
      return countOf();
    },
    all: () => sure(() => client.ask('GET', path, listOf(isRecord))),
    get: (id) => sure(() => client.find(at(id), isRecord)),
    put: async (record) => {
      const given: unknown = record;
      if (!isRecord(given))
        throw new OptionError(`Failed to take the record: it is ${preview(given)}. Give one such as get() gives.`);
      const { idField } = await known.named(account, name);
      const id = idField === undefined ? undefined : given[idField];
      // JSON would turn a Date into a text, and NaN into null, without a word.
      checkJson(`the record ${preview(id)}`, given);
      await client.tell('PUT', at(String(id)), given);
    },
    delete: (id) => sure(() => client.remove(at(id))),
    make: async (fields = {}, factory) => {
      checkJson('the fields', fields);
      return sure(() => client.ask('POST', path, isRecord, { fields, ...(factory !== undefined && { factory }) }));
    },
    dependencies: (id) => sure(() => client.ask('GET', `${at(id)}/dependencies`, isDependencies)),
  };
  // Onto it, and not spread together with it: its size is a getter.
  return Object.assign(resource, recordMembersOf(client, path, name));

  async function countOf(): Promise<number> {
    await known.named(account, name);
    return (await known.of(account)).find((resource) => resource.name === name)?.count ?? 0;
  }
}

function isDependencies(value: unknown): value is Dependencies {
  return isRecord(value) && Object.values(value).every((list) => Array.isArray(list));
}
