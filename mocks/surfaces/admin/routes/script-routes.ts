import { preview } from '../../../../contracts/violations/violation.ts';
import { isRecord } from '../../../../spec/document/document.ts';
import { checkAnswerNames, ScriptError } from '../../../integrator/resources/integrations/scripts/function-response.ts';
import type { FunctionAnswer, FunctionScripts } from '../../../integrator/resources/integrations/scripts/script.ts';
import { type AdminCall, type AdminRoutes, done } from '../call/admin-call.ts';
import { AdminRefusal } from '../request/admin-refusal.ts';
import { objectOf } from '../request/json-object.ts';

/** The routes that are about what the functions of a SmartConnector answer. */
export const scriptRoutes: AdminRoutes<'setCommonScript' | 'removeCommonScript' | 'setScript' | 'removeScript'> = {
  setCommonScript: (call) => keep(call.core, call, answerOf(call), undefined),
  removeCommonScript: (call) => keep(call.core, call, undefined, undefined),
  setScript: (call) => keep(call.account, call, answerOf(call), call.account.name),
  removeScript: (call) => keep(call.account, call, undefined, call.account.name),
};

const kinds: readonly string[] = ['installer', 'uninstaller', 'settings'];

function keep(
  scripts: FunctionScripts,
  { path, named }: AdminCall,
  answer: FunctionAnswer | undefined,
  account: string | undefined,
): Response {
  const { kind = '', function: name = '' } = path;
  if (!kinds.includes(kind)) {
    throw new AdminRefusal(
      'not-found',
      `Failed to set the script of ${name}: there are no ${preview(kind)} functions. Give installer, uninstaller or settings.`,
    );
  }
  if (answer === undefined) named.removeScript(account, `${kind}/${name}`);
  else named.addScript(account, `${kind}/${name}`, answer);
  if (kind === 'installer') scripts.installer(name, answer);
  else if (kind === 'uninstaller') scripts.uninstaller(name, answer);
  else scripts.settingsFunction(name, answer);
  return done();
}

/** What is wrong here would otherwise be told to the client whose request runs the function. */
function answerOf({ body, path }: AdminCall): FunctionAnswer {
  const answer = objectOf(body);
  checkAnswerNames(`set the script of the ${path['kind']} function ${path['function']}`, answer);
  const { success, message, settings } = answer;
  if (
    typeof success !== 'boolean' ||
    (message !== undefined && typeof message !== 'string') ||
    (settings !== undefined && !isRecord(settings))
  ) {
    throw new ScriptError(
      `Failed to set the script: it is ${shortened(JSON.stringify(answer))}. Give { success: true }, { success: false, message }, or settings besides.`,
    );
  }
  return { success, ...(message !== undefined && { message }), ...(settings !== undefined && { settings }) };
}

/** The beginning of a text, and whether there was more. */
function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
