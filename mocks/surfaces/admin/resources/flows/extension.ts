import type { RunData } from '../../../../integrator/resources/flows/data/work/run-data.ts';
import type { RunScript } from '../../../../integrator/resources/flows/start/run-script.ts';
import { type AdminCall, done } from '../../call/admin-call.ts';
import type { AdminExtension } from '../../call/admin-extension.ts';
import { isLeftToCheck, objectOf } from '../../request/json-object.ts';

/** What the control API has of flows: what happens in their runs. */
export const extension: AdminExtension<'setRunScript' | 'removeRunScript' | 'directRun'> = {
  routes: {
    setRunScript: ({ account, named, path, body }) => {
      const { id = '' } = path;
      const script = objectOf(body);
      // Looked at first: what is refused takes no room.
      if (isLeftToCheck<RunScript>(script)) account.flows.onRun(id, script);
      try {
        named.addScript(account.name, scriptName(id), script);
      } catch (error) {
        account.flows.onRun(id, undefined);
        throw error;
      }
      return done();
    },
    removeRunScript: ({ account, named, path: { id = '' } }) => {
      account.flows.onRun(id, undefined);
      named.removeScript(account.name, scriptName(id));
      return done();
    },
    directRun,
  },
  growing: { directRun: 'unknown' },
};

/** Runs a flow: with the records of the body, or, where it has no parts, as a job that waits to be directed. */
async function directRun({ account, path: { id = '' }, body }: AdminCall): Promise<Response> {
  const data = body === undefined ? {} : objectOf(body);
  if (Object.keys(data).length === 0) return Response.json(account.flows.run(id).read());
  return isLeftToCheck<RunData>(data) ? Response.json(await account.flows.run(id, data)) : done();
}

function scriptName(id: string): string {
  return `runs of ${id}`;
}
