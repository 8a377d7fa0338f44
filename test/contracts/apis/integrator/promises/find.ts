import { compilingContract } from '../../../../../contracts/apis/integrator/conformance/compiling-contract.ts';
import { integratorCheckConventions } from '../../../../../contracts/apis/integrator/conventions.ts';
import { createClient } from '../../../../../contracts/check/http/client.ts';
import { startsWithTag } from '../../../../../contracts/check/ledger/tag-start.ts';
import type { Resource } from '../../../../../contracts/check/resource/resources.ts';
import { runPlan } from '../../../../../contracts/check/run/run-plan.ts';
import { startSession } from '../../../../../contracts/check/run/start-session.ts';
import type { CheckPlan } from '../../../../../contracts/check/session/check-plan.ts';
import type { Session } from '../../../../../contracts/check/session/session.ts';
import { createPace } from '../../../../../contracts/check/time/pace.ts';
import { baseUrl, token } from '../../../check/judge.ts';
import { type Backend, type Defect, goodBackend, planted } from '../../../check/proxy.ts';

/** The plans of a promise. */
export type Plans = (session: Session) => readonly CheckPlan[];

/** What plans have found of a backend. */
export interface Found {
  /** The rules of the promise that it breaks, each once. What each response has to be like by the document is left out. */
  readonly rules: readonly string[];
  /** The operations of which it says that something could not be judged. */
  readonly unjudged: readonly string[];
  /** How many requests were sent. */
  readonly requests: number;
  /** The collections in which the plans have left a record that is known, beside those that they refer to. */
  readonly left: readonly string[];
  /** The names of records that are still there, and that the run knows neither by their ids nor by their texts. */
  readonly lost: readonly string[];
}

/** Rules that any response is judged by. */
const ofTheDocument = /^(?:response|undocumented)-/;

/** A fake without records, the same each time: to make one takes longer than to make it new. */
let empty: Backend | undefined;

function emptyBackend(): Backend {
  empty ??= goodBackend('empty');
  empty.reset();
  return empty;
}

/** To read the resources takes as long as to run the plans of many a promise. */
let read: readonly Resource[] | undefined;

/**
 * Runs the plans of one promise, and nothing else of a check, against the fake with a defect in front of it. Those that
 * are excepted the document is taken not to have: operations by their ids, resources by their names.
 */
export async function find(
  plans: Plans,
  defect: Defect = () => (request, next) => next(request),
  backend: Backend = emptyBackend(),
  excepted: readonly string[] = [],
): Promise<Found> {
  const contract = await compilingContract();
  const sleep = (): Promise<void> => Promise.resolve();
  const fetch = planted(defect, backend);
  const options = { contract, conventions: integratorCheckConventions, baseUrl, token, fetch, write: true };
  const client = createClient(contract, options, createPace(1e9, sleep));
  const started = startSession({ ...options, runName: 'ab' }, client, sleep, read);
  read = started.resources;
  const { ledger, referents, resources } = started;
  const left = without(started, excepted);
  const referred = new Set<string>();
  const prepare: typeof referents.prepare = async (check, resource) => {
    const before = new Set(ledger.remaining().map(({ id }) => id));
    await referents.prepare(check, resource);
    for (const { id } of ledger.remaining()) if (!before.has(id)) referred.add(id);
  };
  const session: Session = { ...started, ...left, referents: { ...referents, prepare } };
  const rules = new Set<string>();
  const unjudged = new Set<string>();
  for (const plan of plans(session)) {
    const { failures, notes } = await runPlan(session, plan.phase, plan);
    for (const { rule } of failures.values()) if (!ofTheDocument.test(rule)) rules.add(rule);
    for (const { operation } of notes.values()) unjudged.add(operation);
  }
  const known = new Set(ledger.remaining().map(({ id }) => id));
  return {
    rules: [...rules].sort(),
    unjudged: [...unjudged].sort(),
    requests: client.sent,
    left: ledger.remaining().flatMap(({ collection, id }) => (referred.has(id) ? [] : [collection])),
    lost: resources.flatMap((resource) =>
      (backend.records[resource.name]?.all() ?? [])
        .filter((one) => isMade(resource, one) && !known.has(String(Reflect.get(one, resource.idField))))
        .map((one) => textOf(resource, one))
        .filter((text) => !ledger.open.some(({ evidence }) => evidence?.value === text))
        // Whatever starts with the tag is found in a list of what can be made there.
        .filter((text) => resource.create === undefined || !startsWithTag(text, ledger.tag)),
    ),
  };
}

/** What is left of a document when it has lost operations and resources. */
export function without(
  { contract, resources }: Pick<Session, 'contract' | 'resources'>,
  names: readonly string[],
): Pick<Session, 'contract' | 'resources'> {
  if (names.length === 0) return { contract, resources };
  const isLeft = ({ id }: { readonly id: string }): boolean => !names.includes(id);
  const kept = <T extends { readonly id: string }>(operation: T | undefined): T | undefined =>
    operation !== undefined && isLeft(operation) ? operation : undefined;
  return {
    contract: { ...contract, operations: contract.operations.filter(isLeft) },
    resources: resources
      .filter(({ name }) => !names.includes(name))
      .map((one) => ({
        ...one,
        list: kept(one.list),
        create: kept(one.create),
        read: kept(one.read),
        actions: one.actions.filter(isLeft),
        views: one.views.filter(({ operation }) => isLeft(operation)),
      })),
  };
}

/** A resource of a run, by its name. */
export function resourceIn({ resources }: Session, name: string): Resource {
  const found = resources.find((one) => one.name === name);
  if (found === undefined) throw new Error(`The document has no resource ${name}.`);
  return found;
}

/** Whether a record was made by the run: a seed that is empty has no others. */
function isMade({ create }: Resource, record: object): boolean {
  return create !== undefined || 'sharedWithUser' in record;
}

/** What the run knows a record by. */
function textOf({ tagField }: Resource, record: object): string {
  const email: unknown = 'sharedWithUser' in record ? Reflect.get(Object(record.sharedWithUser), 'email') : undefined;
  return String(email ?? Reflect.get(record, tagField));
}
