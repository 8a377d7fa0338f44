import { isFaultPreset, unknownPreset } from '../../../engine/faults/presets.ts';
import type { ActiveFault, FaultRule } from '../../../engine/faults/rule/fault.ts';
import { FaultError } from '../../../engine/faults/rule/fault-error.ts';
import type { OperationName } from '../../../integrator/account/operation-name.ts';
import type { AdminCall, AdminRoutes } from '../call/admin-call.ts';
import { AdminRefusal } from '../request/admin-refusal.ts';
import { checkPattern, isLeftToCheck, objectOf } from '../request/json-object.ts';

/** The routes that are about what goes wrong in an account. */
export const faultRoutes: AdminRoutes<'listFaults' | 'addFault' | 'clearFaults' | 'removeFault'> = {
  listFaults: ({ account }) => Response.json(account.faults.list()),
  addFault: (call) => Response.json({ name: add(call) }, { status: 201 }),
  clearFaults: ({ account }) => removed(account.faults.clear()),
  removeFault: ({ account, path }) => removed(account.faults.remove(path['fault'] ?? '')),
};

/** Says how many were removed, also under the name that earlier versions gave it. */
function removed(count: number): Response {
  return Response.json({ removed: count, healed: count });
}

/** How many faults an account may have over the control API: each request is held against all of them. */
const maxFaults = 1000;

const longestName = 200;
const loneSurrogate = /\p{Surrogate}/u;

/** @throws {FaultError} where no path could name the fault, to take it away again. */
function checkName(name: unknown): void {
  if (typeof name !== 'string' || (name.length <= longestName && !loneSurrogate.test(name) && !/^\.\.?$/.test(name)))
    return;
  throw new FaultError(
    `Failed to add the fault: no path can hold its name ${JSON.stringify(name.slice(0, 80))}. Give one of at most ${longestName} characters, and not a dot.`,
  );
}

/** @throws {AdminRefusal} where there are as many as there may be, and none of that name, whose place it would take. */
function checkNumber(held: readonly ActiveFault[], name: unknown): void {
  if (held.length < maxFaults || held.some((fault) => fault.name === name)) return;
  throw new AdminRefusal(
    'insufficient-storage',
    `Failed to add the fault: the account has ${maxFaults} faults, and no more at a time. Remove some.`,
  );
}

function add({ account: { faults }, body }: AdminCall): string {
  const { preset, ...given } = objectOf(body);
  const rule: unknown = given;
  checkName(given['name']);
  checkPattern(given);
  checkNumber(faults.list(), given['name'] ?? preset);
  if (!isLeftToCheck<FaultRule<OperationName>>(rule))
    throw new FaultError('Failed to add the fault: it is no object. Give one.');
  if (preset === undefined) return faults.add(rule);
  if (isFaultPreset(preset)) return faults.use(preset, rule);
  throw unknownPreset(preset);
}
