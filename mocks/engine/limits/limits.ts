import type { Contract } from '../../../contracts/contract/contract.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { type AccessLevel, reaches } from '../../../spec/resource/access/access-levels.ts';
import { accessLevelOf, readAccessRoot, readEnvironments } from '../../../spec/resource/access/access-words.ts';
import { collectionPath } from '../../../spec/resource/crud-parts.ts';
import { pathFits } from '../../../spec/resource/path-fits.ts';
import type { Resource } from '../../../spec/resource/resource.ts';
import { type Call, callIn, type OwnBehaviour } from '../behaviours/behaviour.ts';
import type { Access } from '../rules/access.ts';
import { andThen } from '../time/maybe-promise.ts';
import type { Refusal } from '../wire/problem.ts';
import { type AccessWords, type Caller, createCaller, type WrittenFor } from './caller.ts';
import { forbidden, forbiddenInstead } from './forbidden.ts';
import { createPassed, type PassedResource } from './passed-resources.ts';
import { createLevels, highestLevel } from './record-levels.ts';

/** Holds callers to what they may do: which operations, and which records. */
export interface Limits {
  /** Why a caller may not call an operation, whatever the record; `undefined` where it may. */
  refused(operation: Operation, access: Access): Refusal | undefined;
  /** Lets a behaviour act for a caller: it sees the records that are there for it, and writes none that it may not. */
  within(access: Access, call: Call, behave: OwnBehaviour): ReturnType<OwnBehaviour>;
}

/** Makes what holds callers to what they may do, by the words of a document. */
export function createLimits({ document, resources }: Pick<Contract, 'document' | 'resources'>): Limits {
  const passed = createPassed(resources);
  let read: AccessWords | undefined;
  // Read for the first caller that is limited: a page may not have all of the document before.
  const words = (): AccessWords => {
    read ??= {
      resources,
      root: readAccessRoot(document, resources),
      environments: readEnvironments(document, resources),
      resourceAt: createResourceAt(resources),
    };
    return read;
  };
  return {
    refused: (operation, access) => {
      if (operation.security.length === 0) return undefined;
      const needed = accessLevelOf(document, operation);
      const level = highestLevel(access);
      if (!reaches(level, needed)) {
        return forbidden(`${operation.id} asks for the access level ${needed}; the token has ${level ?? 'none'}.`);
      }
      return access.only && outside(access.only, operation, passed(operation));
    },
    within: (access, call, behave) => {
      if (access.granted === undefined && access.only === undefined && access.environment === undefined)
        return behave(call);
      const needed = accessLevelOf(document, call.operation);
      const caller = createCaller(words(), access, call.account, needed);
      const refused = refusedRecord(caller, call, passed(call.operation), needed);
      if (refused !== undefined) return refused;
      const { account, hidden, written } = caller;
      return andThen(behave(callIn(account, call)), (result) => {
        if ('noResponse' in result) return result;
        if ('problem' in result) return forbiddenInstead(result, hidden);
        if (needed === 'monitor' || written.length === 0) return result;
        return refusedWrite(words(), access, call, written, needed) ?? result;
      });
    },
  };
}

/** Why a token that is for some records alone may not call an operation. */
function outside(
  only: NonNullable<Access['only']>,
  operation: Operation,
  passed: readonly PassedResource[],
): Refusal | undefined {
  // What is asked of no resource tells of the token itself.
  if (passed.length === 0 && operation.method === 'GET' && !operation.path.includes('{')) return undefined;
  const own = passed.filter(({ resource }) => only.has(resource.name));
  if (own.length > 0 && own.every(({ resource }) => resource.operations.create !== operation)) return undefined;
  return forbidden(`The token is for some ${[...only.keys()].join(', ')} alone; ${operation.id} is outside of that.`);
}

/** Why a caller may not do that with a record which the path names. */
function refusedRecord(
  { levelOf, isInEnvironment }: Caller,
  { account: { whole }, operation, parameters }: Call,
  passed: readonly PassedResource[],
  needed: AccessLevel,
): Refusal | undefined {
  for (const { resource, isNamed } of passed) {
    if (!isNamed) continue;
    const collection = whole.collection(collectionPath(resource.collection, parameters.path));
    const id = String(parameters.path[resource.idParameter]);
    const record = collection.get(id);
    // What is not there for the caller is looked for in vain, as anything that is not there.
    if (record === undefined || !isInEnvironment(resource, collection, record)) continue;
    const { level } = levelOf({ resource, collection, id }, record);
    if (level === undefined) return forbidden(`The token has no access to the ${resource.singular} ${id}.`);
    if (reaches(level, needed)) continue;
    return forbidden(
      `${operation.id} asks for the access level ${needed}; of the ${resource.singular} ${id} the token has ${level}.`,
    );
  }
  return undefined;
}

/** Why what a behaviour has written may not stay: a caller may not write it, as it was or as it is. */
function refusedWrite(
  words: AccessWords,
  access: Access,
  { account: { whole }, operation }: Call,
  written: readonly WrittenFor[],
  needed: AccessLevel,
): Refusal | undefined {
  const { resources, root } = words;
  const levelOf = createLevels(whole, resources, words, access);
  const mayStand = ({ resource, collection, id, isNew }: WrittenFor): boolean => {
    const record = collection.get(id);
    if (record === undefined) return true;
    const { level, isFree } = levelOf({ resource, collection, id }, record);
    // What says itself where it belongs, and says nothing, belongs to nothing that the caller has access to.
    const isOwned = resource.references.some(({ to }) => to === root?.resource.name);
    if (isFree && isNew && isOwned && resource.operations.create === operation) return reaches(access.level, needed);
    return reaches(level, needed);
  };
  const wrong = written.find((one) => !one.mightWrite || !mayStand(one));
  return (
    wrong && forbidden(`The token has no access to the ${wrong.resource.singular} ${wrong.id} that would be written.`)
  );
}

function createResourceAt(resources: readonly Resource[]): AccessWords['resourceAt'] {
  const known = new Map<string, Resource | undefined>();
  const templates = resources.map((resource) => ({ resource, fits: pathFits(resource.collection) }));
  return (path) => {
    if (!known.has(path)) known.set(path, templates.find(({ fits }) => fits(path))?.resource);
    return known.get(path);
  };
}
