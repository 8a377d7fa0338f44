import type { Parts } from '../../../contracts/options/checked-parts.ts';
import type { MockAccount } from '../../engine/account/account.ts';
import { endTokens } from '../app/tokens/one-time-tokens.ts';
import type { ResourceExtension } from '../define/define-extension.ts';
import type { FakeContext } from '../define/fake-context.ts';
import type { Merged } from '../define/merged.ts';
import { notReady } from '../errors/not-ready.ts';
import { extensions } from '../generated/extensions.ts';

type Extensions = typeof extensions;
type Brought<One> =
  One extends ResourceExtension<infer Members, infer Options> ? readonly [members: Members, options: Options] : never;

/** What an account has beside its records, since a resource brings it. */
export type ExtensionMembers = Merged<Brought<Extensions[keyof Extensions]>[0]>;

/** The options that resources bring. */
export type ExtensionOptions = Merged<Brought<Extensions[keyof Extensions]>[1]>;

/** What the records of a resource have beside what all records have. */
export type RecordMembers<Name> = Name extends keyof Extensions
  ? Extensions[Name] extends ResourceExtension<infer _Members, infer _Options, infer Own>
    ? Own
    : unknown
  : unknown;

const byName: Readonly<Record<string, ResourceExtension>> = extensions;
const all: readonly ResourceExtension[] = Object.values(byName);

/** What an account has of all extensions. */
export function membersOf(fake: FakeContext, account: MockAccount): ExtensionMembers {
  return typed(all.map(({ members }) => members?.(fake, account)));
}

/** What the fake has of all extensions: that of the account `default`, or what counts for all accounts. */
export function commonMembersOf(fake: FakeContext, account: MockAccount): ExtensionMembers {
  return typed(all.flatMap(({ members, commonMembers }) => [members?.(fake, account), commonMembers?.(fake)]));
}

/** What the records of a resource have of its extension. */
export function recordMembersOf(fake: FakeContext, account: MockAccount, resource: string): object {
  const extension = Object.hasOwn(byName, resource) ? byName[resource] : undefined;
  const late = extension?.lateMembers?.map((name) => [name, lateMember(fake, account, resource, name)]);
  return { ...Object.fromEntries(late ?? []), ...Object(extension?.recordMembers?.(fake, account)) };
}

/** A member that is there once the definitions of resources are. */
function lateMember(fake: FakeContext, account: MockAccount, resource: string, name: string): unknown {
  return (...given: readonly unknown[]): unknown => {
    const { current } = fake.late;
    if (current === undefined) throw notReady(`use ${resource}.${name}()`, 'what does it is', resource);
    const member: unknown = Reflect.get(current.members(resource, fake, account), name);
    if (typeof member !== 'function') throw new Error(`Failed to use ${resource}.${name}(): the resource has none.`);
    return Reflect.apply(member, undefined, given);
  };
}

/** Forgets what resources keep for one account beside its records, or for all, and ends the tokens of calls. */
export function forget({ memory, late }: FakeContext, account?: string): void {
  for (const extension of all) extension.forget?.(memory, account);
  late.current?.forget(memory, account);
  endTokens(memory.oneTimeTokens, account);
}

/** What the options of extensions may be. */
export const extensionParts: Parts<ExtensionOptions> = partsOf(merged(all.map(({ options }) => options)));

function typed(parts: readonly (object | undefined)[]): ExtensionMembers {
  const members = merged(parts);
  if (isTyped(members)) return members;
  throw new Error('Failed to open the account: a member that a resource brings is no function.');
}

function merged(parts: readonly (object | undefined)[]): object {
  return Object.fromEntries(parts.flatMap((part) => Object.entries(part ?? {})));
}

function partsOf(parts: object): Parts<ExtensionOptions> {
  if (areParts(parts)) return parts;
  throw new Error('Failed to read the options: one that a resource brings has no check.');
}

/** The types are those of the extensions, which are merged here as their types are. */
function areParts(parts: object): parts is Parts<ExtensionOptions> {
  return Object.values(parts).every(Array.isArray);
}

/** The same of members. */
function isTyped(members: object): members is ExtensionMembers {
  return Object.values(members).every((one) => typeof one === 'function');
}
