import { readFunctionAnswer } from '../../integrator/life-cycle/function-answer.ts';
import type { FunctionAnswer, FunctionScripts } from '../../integrator/life-cycle/script.ts';
import { type AdminCall, type AdminRoutes, done } from './admin-call.ts';
import { AdminRefusal } from './admin-refusal.ts';
import { objectOf } from './json-object.ts';

/** The routes that are about what the functions of a SmartConnector answer. */
export const scriptRoutes: AdminRoutes<'setCommonScript' | 'removeCommonScript' | 'setScript' | 'removeScript'> = {
  setCommonScript: (call) => keep(call.core, call, answerOf(call)),
  removeCommonScript: (call) => keep(call.core, call, undefined),
  setScript: (call) => keep(call.account, call, answerOf(call)),
  removeScript: (call) => keep(call.account, call, undefined),
};

function keep(scripts: FunctionScripts, { path }: AdminCall, answer: FunctionAnswer | undefined): Response {
  const { kind = '', function: name = '' } = path;
  if (kind === 'installer') scripts.installer(name, answer);
  else if (kind === 'uninstaller') scripts.uninstaller(name, answer);
  else if (kind === 'settings') scripts.settingsFunction(name, answer);
  else {
    throw new AdminRefusal(
      'not-found',
      `Failed to set the script of ${name}: there are no ${JSON.stringify(kind)} functions. Give installer, uninstaller or settings.`,
    );
  }
  return done();
}

function answerOf({ body, path }: AdminCall): FunctionAnswer {
  return readFunctionAnswer(`set the script of the ${path['kind']} function ${path['function']}`, objectOf(body));
}
