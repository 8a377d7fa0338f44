import { preview } from '../../../../../contracts/violations/violation.ts';
import { isRecord } from '../../../../../spec/document/document.ts';
import {
  checkResponseNames,
  ScriptError,
} from '../../../../integrator/resources/integrations/functions/function-response.ts';
import type {
  FunctionResponse,
  FunctionScripts,
} from '../../../../integrator/resources/integrations/functions/script.ts';
import { type AdminCall, type AdminRoutes, done } from '../../call/admin-call.ts';
import { AdminRefusal } from '../../request/admin-refusal.ts';
import { objectOf } from '../../request/json-object.ts';

/** The operations of {@link scriptRoutes}. */
export type ScriptOperation = 'setCommonScript' | 'removeCommonScript' | 'setScript' | 'removeScript';

/** The routes that are about what the functions of a SmartConnector respond with. */
export const scriptRoutes: AdminRoutes<ScriptOperation> = {
  setCommonScript: (call) => keep(call.core, call, responseOf(call), undefined),
  removeCommonScript: (call) => keep(call.core, call, undefined, undefined),
  setScript: (call) => keep(call.account, call, responseOf(call), call.account.name),
  removeScript: (call) => keep(call.account, call, undefined, call.account.name),
};

const kinds: readonly string[] = ['installer', 'uninstaller', 'settings'];

function keep(
  scripts: FunctionScripts,
  { path, named }: AdminCall,
  response: FunctionResponse | undefined,
  account: string | undefined,
): Response {
  const { kind = '', function: name = '' } = path;
  if (!kinds.includes(kind)) {
    throw new AdminRefusal(
      'not-found',
      `Failed to set the script of ${name}: there are no ${preview(kind)} functions. Give installer, uninstaller or settings.`,
    );
  }
  if (response === undefined) named.removeScript(account, `${kind}/${name}`);
  else named.addScript(account, `${kind}/${name}`, response);
  if (kind === 'installer') scripts.installer(name, response);
  else if (kind === 'uninstaller') scripts.uninstaller(name, response);
  else scripts.settingsFunction(name, response);
  return done();
}

/** What is wrong here would otherwise be reported to the client whose request runs the function. */
function responseOf({ body, path }: AdminCall): FunctionResponse {
  const response = objectOf(body);
  checkResponseNames(`set the script of the ${path['kind']} function ${path['function']}`, response);
  const { success, message, settings } = response;
  if (
    typeof success !== 'boolean' ||
    (message !== undefined && typeof message !== 'string') ||
    (settings !== undefined && !isRecord(settings))
  ) {
    throw new ScriptError(
      `Failed to set the script: it is ${shortened(JSON.stringify(response))}. Give { success: true }, { success: false, message }, or settings besides.`,
    );
  }
  return { success, ...(message !== undefined && { message }), ...(settings !== undefined && { settings }) };
}

/** The beginning of a text, and whether there was more. */
function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
