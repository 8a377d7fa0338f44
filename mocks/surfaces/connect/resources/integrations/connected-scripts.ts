import type { Connected } from '../../../../integrator/account/connected.ts';
import { ScriptError } from '../../../../integrator/resources/integrations/functions/function-response.ts';
import type {
  FunctionKind,
  FunctionResponse,
  FunctionScripts,
} from '../../../../integrator/resources/integrations/functions/script.ts';
import type { ControlClient } from '../../client/control-client.ts';

/** Where a test says what the functions of a SmartConnector respond with in another process; a function cannot travel. */
export type ConnectedScripts = Connected<FunctionScripts>;

/** Where the functions of SmartConnectors get their responses from: those of one account, or of all. */
export function connectScripts(client: ControlClient, path: string): ConnectedScripts {
  const keep = async (kind: FunctionKind, name: string, response: FunctionResponse | undefined): Promise<void> => {
    const given: unknown = response;
    if (typeof given === 'function') {
      throw new ScriptError(
        `Failed to set the script of ${name}: it is a function, which cannot travel to another process. Give a response such as { success: false, message }.`,
      );
    }
    const at = `${path}/${kind}/${encodeURIComponent(name)}`;
    await (response === undefined ? client.tell('DELETE', at) : client.tell('PUT', at, response));
  };
  return {
    installer: (name, response) => keep('installer', name, response),
    uninstaller: (name, response) => keep('uninstaller', name, response),
    settingsFunction: (name, response) => keep('settings', name, response),
  };
}
