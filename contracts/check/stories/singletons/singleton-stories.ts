import type { JsonObject } from '../../../../spec/json/json-object.ts';
import { asksForCredentials } from '../../exchange/shown-credentials.ts';
import { expectRefusal, expectSuccess } from '../../expect/expectations.ts';
import { isJudged } from '../../resource/resources.ts';
import type { CheckPlan } from '../../session/check-plan.ts';
import type { CheckSession, Session } from '../../session/session.ts';
import { type FieldToChange, fieldsToChange, keepable, whyNotPutBack } from '../../singletons/changes.ts';
import { movedFrom, putBackKept, writeDraft } from '../../singletons/put-back.ts';
import { heldIn, type Singleton, type SingletonWrite, singletonsOf } from '../../singletons/singletons.ts';
import { isSame } from '../../values/same.ts';
import { alone, expectThat } from '../story.ts';
import { wrongBodies } from './wrong-bodies.ts';

/** A singleton as a check changes it. */
interface Held {
  readonly session: CheckSession;
  readonly singleton: Singleton;
  readonly write: SingletonWrite;
  /** What stands there, as it was read last. */
  now: JsonObject;
}

/** What an account has once is as it was written, in nothing but that, and stands as it did after the run. */
export function singletonStories(planning: Session): readonly CheckPlan[] {
  if (planning.conventions.isExact) return [];
  return singletonsOf(planning.contract).flatMap((singleton) =>
    singleton.writes
      .filter(({ operation }) => isJudged(planning, operation))
      .flatMap((write): CheckPlan[] => [
        alone(write.operation, 'each field is as it was written, and nothing else changes', (session) =>
          whileKept(session, singleton, write, changeEach),
        ),
        alone(write.operation, 'what is refused changes nothing', (session) =>
          whileKept(session, singleton, write, refuseEach),
        ),
        ...(asksForCredentials(write.operation)
          ? [
              alone(write.operation, 'nobody changes it without credentials', (session) =>
                whileKept(session, singleton, write, refuseStrangers),
              ),
            ]
          : []),
      ]),
  );
}

type Check = (held: Held, fields: readonly FieldToChange[]) => Promise<void>;

/** Runs a check that may change a singleton, and puts it back as it was, whatever comes of the check. */
async function whileKept(
  session: CheckSession,
  singleton: Singleton,
  write: SingletonWrite,
  check: Check,
): Promise<void> {
  const { contract, ledger } = session;
  const { operation } = write;
  const leave = (why: string): void =>
    session.leaveUnjudged(operation, `What ${operation.id} changes could not be judged: ${why}.`);
  const why = whyNotPutBack(contract, singleton, write);
  if (why !== undefined) return leave(`it could not be put back as it was, as ${why}`);
  const read = await session.send({ operation: singleton.read });
  const now = heldIn(read.response.value, write.wrap);
  if (read.response.status !== 200 || now === undefined) return leave(`${singleton.read.id} shows none that is there`);
  const fields = fieldsToChange(contract, write, now, ledger.tag);
  if (fields.length === 0) return leave('it shows no plain field that may be changed for a while');
  ledger.keep(singleton.path, keepable(write, now));
  try {
    await check({ session, singleton, write, now }, fields);
  } finally {
    await putBackKept(session, singleton.path);
  }
}

/** Reads what stands there; a field that was to change and others that were not are looked at. */
async function expectHeld(held: Held, change: JsonObject, title: string): Promise<boolean> {
  const { session, singleton, write, now: before } = held;
  const exchange = await session.send({ operation: singleton.read });
  const now = heldIn(exchange.response.value, write.wrap);
  if (!expectSuccess(session, exchange, 'it is there') || now === undefined) return false;
  held.now = now;
  const { id } = write.operation;
  const lost = Object.keys(change).filter((name) => !isSame(now[name], change[name]));
  const moved = movedFrom(write, before, now).filter((name) => !Object.hasOwn(change, name));
  const isKept = expectThat(
    session,
    exchange,
    lost.length === 0,
    `kept ${lost.join(', ')}`,
    `${singleton.read.id} must show ${lost.join(', ')} as it was written by ${id}.`,
    lost.map((name) => now[name])[0],
    lost.map((name) => change[name])[0],
  );
  const message = `${id} must change nothing that it was not asked to, ${title}; it changed ${moved.join(', ')}.`;
  const isFine = moved.length === 0;
  return expectThat(session, exchange, isFine, 'nothing but what was asked', message, now, before) && isKept;
}

async function changeEach(held: Held, fields: readonly FieldToChange[]): Promise<void> {
  const { session, write } = held;
  const same = await session.send(writeDraft(write, held.now, sameAs(fields[0], held.now)));
  if (!expectSuccess(session, same, 'it is sent back as it was read')) return;
  if (!(await expectHeld(held, {}, 'where it is sent back as it was read'))) return;
  for (const { name, value } of fields) {
    const exchange = await session.send(writeDraft(write, held.now, { [name]: value }));
    if (!expectSuccess(session, exchange, 'the body is valid')) return;
    const shown = heldIn(exchange.response.value, write.wrap);
    if (shown !== undefined && Object.hasOwn(shown, name)) {
      const message = `${write.operation.id} must respond with ${name} as it was written.`;
      expectThat(session, exchange, isSame(shown[name], value), `kept ${name}`, message, shown[name], value);
    }
    // What is promised for later is not looked at now.
    if (exchange.response.status === 202) return;
    if (!(await expectHeld(held, { [name]: value }, `where ${name} is written`))) return;
  }
}

async function refuseEach(held: Held, fields: readonly FieldToChange[]): Promise<void> {
  const { session, write } = held;
  for (const { what, brief, draft, fault } of wrongBodies(session.contract, write, held.now, fields)) {
    const exchange = await session.send({ ...draft, wrong: true });
    expectRefusal(session, exchange, fault, what);
    // What was taken has changed something, as it should not have been taken.
    if (exchange.response.status < 300) return;
    if (!(await expectHeld(held, {}, `where it refuses ${brief}`))) return;
  }
}

async function refuseStrangers(held: Held, fields: readonly FieldToChange[]): Promise<void> {
  const { session, write } = held;
  const [first] = fields;
  const change = first === undefined ? {} : { [first.name]: first.value };
  for (const [credentials, kind, why] of [
    ['none', 'no-credentials', 'no credentials are sent'],
    ['bad', 'bad-credentials', 'the credentials are not good'],
  ] as const) {
    const exchange = await session.send({ ...writeDraft(write, held.now, change), credentials });
    expectRefusal(session, exchange, { kind }, why);
    // Whoever is let in has changed it; it is put back.
    if (exchange.response.status < 300) return;
    if (!(await expectHeld(held, {}, `when ${why}`))) return;
  }
}

function sameAs(field: FieldToChange | undefined, now: JsonObject): JsonObject {
  return field === undefined ? {} : { [field.name]: now[field.name] };
}
