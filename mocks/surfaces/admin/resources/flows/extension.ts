import { OptionError } from '../../../../integrator/errors/option-error.ts';
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

function directRun({ account, path: { id = '' }, body }: AdminCall): Response {
  if (body !== undefined && Object.keys(objectOf(body)).length > 0) {
    throw new OptionError('Failed to run the flow: the body has parts. Send none, and direct the job afterwards.');
  }
  return Response.json(account.flows.run(id).read());
}

function scriptName(id: string): string {
  return `runs of ${id}`;
}
