import { isRecord } from '../../../../spec/document/document.ts';
import { readEnvironments } from '../../../../spec/resource/access/access-words.ts';
import type { Resource } from '../../../../spec/resource/resource.ts';
import { environmentField } from '../../../engine/limits/places/environments.ts';
import type { Access, Environment } from '../../../engine/rules/access.ts';
import type { RecordCollection } from '../../../engine/store/collection.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import type { IdentifiedToken, Identifying } from '../../define/tokens/identified-token.ts';
import { isAccess, type TokenAccess } from './extension.ts';

/** Tells what a token may do: one of a test's own, or one that was made in the account. `undefined` where it is any other. */
export function identified(
  { contract, options, account, resource }: Identifying,
  token: string,
): IdentifiedToken | undefined {
  const given = options['access'];
  const own = isRecord(given) && Object.hasOwn(given, token) ? given[token] : undefined;
  const record = recordOf(account.collection(resource.collection), token);
  const areAsked = isRecord(given) && asksForEnvironments(given);
  // Every request comes by here, and most tokens are like any other.
  if (own === undefined && record === undefined && !areAsked) return undefined;
  const environments = areAsked ? readEnvironments(contract.document, contract.resources) : undefined;
  const environment = (id: unknown): Environment | undefined =>
    environments && environmentOf(account.collection(environments.collection), id);
  if (isAccess(own)) return { access: { ...accessOf(own), environment: environment(own._envId), user: own._userId } };
  if (record === undefined) return { access: { level: 'administrator', environment: environment(undefined) } };
  if (record['revoked'] === true) return { why: 'The token was revoked: its record of accesstokens says so.' };
  const { autoPurgeAt } = record;
  if (typeof autoPurgeAt === 'string' && Date.parse(autoPurgeAt) <= account.clock.present) {
    return { why: `The token has expired: its autoPurgeAt is ${autoPurgeAt}.` };
  }
  const field = environments && environmentField(resource, environments.name);
  return { access: { ...scopeOf(resource, record), environment: environment(field && record[field]) } };
}

/** Whether one of the tokens is of an environment: then each is of one. */
function asksForEnvironments(given: Readonly<Record<string, unknown>>): boolean {
  return Object.values(given).some((one) => isRecord(one) && one['_envId'] !== undefined);
}

/** What a token of a test's own may do. */
function accessOf({ accessLevel, integrationAccessLevel }: TokenAccess): Access {
  if (integrationAccessLevel === undefined) return { level: accessLevel ?? 'administrator' };
  const granted = new Map(integrationAccessLevel.map((one) => [one._integrationId, one.accessLevel]));
  return { level: accessLevel, granted };
}

/** What a token that was made may be used for. Its scope is the fields that refer to others. */
function scopeOf({ references }: Resource, record: JsonRecord): Access {
  if (record['fullAccess'] === true) return { level: 'administrator' };
  const only = new Map<string, ReadonlySet<string>>();
  for (const { path, to } of references) {
    const ids: unknown = path.length === 2 && path[1] === '*' ? record[String(path[0])] : undefined;
    if (Array.isArray(ids) && ids.length > 0) only.set(to, new Set(ids.map(String)));
  }
  return { only };
}

/** The first environment has what names none; so it has the tokens that name none. */
function environmentOf(environments: RecordCollection, id: unknown): Environment {
  const [first] = environments.page(0, 1);
  const own = typeof id === 'string' ? id : String(first?.['_id']);
  return { id: own, isFirst: own === first?.['_id'] };
}

/** The tokens of a collection as it is; a write makes another map of it. */
const known = new WeakMap<ReadonlyMap<string, JsonRecord>, ReadonlyMap<unknown, JsonRecord>>();

function recordOf(records: RecordCollection, token: string): JsonRecord | undefined {
  if (records.size === 0) return undefined;
  const snapshot = records.snapshot();
  let byToken = known.get(snapshot);
  if (byToken === undefined) {
    byToken = new Map([...snapshot.values()].map((record) => [record['token'], record]));
    known.set(snapshot, byToken);
  }
  // A record that was read and put back has a mask, which is nobody's token.
  return /^\*+$/.test(token) ? undefined : byToken.get(token);
}
