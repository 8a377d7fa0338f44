import type { ResourceRecords } from '../../../../spec/generated/resources.ts';
import type { Connected } from '../../../integrator/account/connected.ts';
import type { Merged } from '../../../integrator/define/merged.ts';
import type { RecordMembers } from '../../../integrator/registry/extensions.ts';
import type { ConnectExtension } from '../client/connect-extension.ts';
import type { ControlClient } from '../client/control-client.ts';
import { extensions } from '../generated/extensions.ts';

type Extensions = typeof extensions;
type Brought<One> = One extends ConnectExtension<infer Members> ? Members : never;
type ConnectedMembers = Merged<Brought<Extensions[keyof Extensions]>>;

/** Records that have more in process than all records have need as much here. */
type Needed = {
  readonly [Name in keyof ResourceRecords as unknown extends RecordMembers<Name> ? never : Name]: ConnectExtension<
    object,
    Connected<RecordMembers<Name>>
  >;
};

const byName: Readonly<Record<string, ConnectExtension>> & Needed = extensions;
const all: readonly ConnectExtension[] = Object.values(byName);

/** What an account of a server has of all extensions. */
export function membersOf(client: ControlClient, account: string): ConnectedMembers {
  return typed(all.map(({ members }) => members?.(client, account)));
}

/** What the fake of a server has of all extensions: that of the account `default`, or what counts for all accounts. */
export function commonMembersOf(client: ControlClient, account: string): ConnectedMembers {
  return typed(all.flatMap(({ members, commonMembers }) => [members?.(client, account), commonMembers?.(client)]));
}

/** What the records of a resource have of its extension. */
export function recordMembersOf(client: ControlClient, records: string, resource: string): object {
  return Object(Object.hasOwn(byName, resource) ? (byName[resource]?.recordMembers?.(client, records) ?? {}) : {});
}

function typed(parts: readonly (object | undefined)[]): ConnectedMembers {
  const members: object = Object.fromEntries(parts.flatMap((part) => Object.entries(part ?? {})));
  if (isTyped(members)) return members;
  throw new Error('Failed to connect to the account: a member that a resource brings is no function.');
}

/** The types are those of the extensions, which are merged here as their types are. */
function isTyped(members: object): members is ConnectedMembers {
  return Object.values(members).every((one) => typeof one === 'function');
}
