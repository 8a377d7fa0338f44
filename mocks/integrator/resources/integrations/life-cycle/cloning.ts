import type { Integration } from '../../../../../fixtures/resources/integrations/integration.ts';
import { isRecord } from '../../../../../spec/document/document.ts';
import type { Behaviour } from '../../../../engine/behaviours/behaviour.ts';
import { integrationIn, integrationsPath, type LifeCycle } from './life-cycle.ts';
import { unknownIntegration } from './refusals.ts';

/** Copies an integration, with connections of its own where the caller maps them. */
export function cloning({ stamps }: LifeCycle): Behaviour {
  return ({ account, now, parameters, body }) => {
    const sourceId = String(parameters.path['_id']);
    const source = integrationIn(account, sourceId);
    if (source === undefined) return unknownIntegration(sourceId);
    const { name, sandbox, connectionMap } = askedOf(body);
    const collection = account.collection(integrationsPath);
    const id = String(account.newId(collection, now));
    const copy: Integration = {
      _id: id,
      // The stamps take these places, as in any other new record.
      createdAt: source.lastModified,
      lastModified: source.lastModified,
      ...copied(source, connectionMap),
      name: name ?? `Clone - ${source.name}`,
      sandbox: sandbox ?? source.sandbox ?? false,
      _sourceId: source._id,
      ...stamps.created(id, now),
    };
    collection.set(id, { ...copy });
    return { status: 201, body: copy };
  };
}

interface Asked {
  readonly name?: string;
  readonly sandbox?: boolean;
  readonly connectionMap: Readonly<Record<string, string>>;
}

/** What of the copy is to be other; the contract has checked the types. */
function askedOf(body: unknown): Asked {
  const { name, sandbox, connectionMap } = isRecord(body) ? body : {};
  const map = Object.entries(isRecord(connectionMap) ? connectionMap : {});
  return {
    ...(typeof name === 'string' && { name }),
    ...(typeof sandbox === 'boolean' && { sandbox }),
    connectionMap: Object.fromEntries(map.map(([from, to]) => [from, String(to)])),
  };
}

/** What a copy takes over: all but what belongs to the original alone, such as an update in progress. */
function copied(source: Integration, connectionMap: Readonly<Record<string, string>>): Partial<Integration> {
  const { _id, createdAt, lastModified, updateInProgress, ...rest } = source;
  const mapped = (connection: string): string =>
    Object.hasOwn(connectionMap, connection) ? (connectionMap[connection] ?? connection) : connection;
  return {
    ...rest,
    ...(source.install && {
      install: source.install.map((step) =>
        step._connectionId === undefined ? step : { ...step, _connectionId: mapped(step._connectionId) },
      ),
    }),
    _registeredConnectionIds: (source._registeredConnectionIds ?? []).map(mapped),
  };
}
