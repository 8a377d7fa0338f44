import type { FaultRule } from '../../engine/faults/fault.ts';
import { FaultError } from '../../engine/faults/fault-error.ts';
import { isFaultPreset, unknownPreset } from '../../engine/faults/presets.ts';
import type { OperationName } from '../../integrator/operation-name.ts';
import type { AdminCall, AdminRoutes } from './admin-call.ts';
import { isLeftToCheck, objectOf } from './json-object.ts';

/** The routes that are about what goes wrong in an account. */
export const faultRoutes: AdminRoutes<'listFaults' | 'addFault' | 'healAll' | 'healFault'> = {
  listFaults: ({ account }) => Response.json(account.faults.list()),
  addFault: (call) => Response.json({ name: add(call) }, { status: 201 }),
  healAll: ({ account }) => Response.json({ healed: account.faults.heal() }),
  healFault: ({ account, path }) => Response.json({ healed: account.faults.heal(path['fault'] ?? '') }),
};

function add({ account: { faults }, body }: AdminCall): string {
  const { preset, ...given } = objectOf(body);
  const rule: unknown = given;
  if (!isLeftToCheck<FaultRule<OperationName>>(rule))
    throw new FaultError('Failed to add the fault: it is no object. Give one.');
  if (preset === undefined) return faults.add(rule);
  if (isFaultPreset(preset)) return faults.use(preset, rule);
  throw unknownPreset(preset);
}
