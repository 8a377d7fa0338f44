import { preview } from '../../../../../contracts/violations/violation.ts';
import { isRecord } from '../../../../../spec/document/document.ts';
import { andThen, type MaybePromise } from '../../../../engine/time/maybe-promise.ts';
import { readFunctionResponse, ScriptError } from './function-response.ts';
import type { FunctionCall, FunctionKind, FunctionResponse, FunctionScripts, Script } from './script.ts';

/** The scripts of a fake: some count for all accounts, some for one, which then win. */
export interface Scripts {
  /** Where scripts are given: for one account, or for all where none is named. */
  of(account?: string): FunctionScripts;
  /** Whether a script stands in for a function. */
  has(kind: FunctionKind, account: string, name: string): boolean;
  /** Runs a function as its script says; one without a script succeeds. */
  run<Kind extends FunctionKind>(kind: Kind, account: string, call: FunctionCall<Kind>): MaybePromise<FunctionResponse>;
  /** Forgets the scripts of one account, or all there are. */
  clear(account?: string): void;
}

type ScriptTable = { readonly [Kind in FunctionKind]: Map<string, Script<Kind>> };

/** Makes the place where scripts are kept. */
export function createScripts(): Scripts {
  const common = newTable();
  const ofAccounts = new Map<string, ScriptTable>();
  const tableOf = (account: string | undefined): ScriptTable => {
    if (account === undefined) return common;
    const table = ofAccounts.get(account) ?? newTable();
    ofAccounts.set(account, table);
    return table;
  };

  const scriptOf = <Kind extends FunctionKind>(kind: Kind, account: string, name: string): Script<Kind> | undefined =>
    ofAccounts.get(account)?.[kind].get(name) ?? common[kind].get(name);

  return {
    has: (kind, account, name) => scriptOf(kind, account, name) !== undefined,
    of: (account) => ({
      installer: (name, script) => keep('installer', tableOf(account).installer, name, script),
      uninstaller: (name, script) => keep('uninstaller', tableOf(account).uninstaller, name, script),
      settingsFunction: (name, script) => keep('settings', tableOf(account).settings, name, script),
    }),
    run: (kind, account, call) => {
      const script = scriptOf(kind, account, call.function);
      if (script === undefined) return { success: true };
      const doing = `run the ${kind} function ${call.function}`;
      return andThen(settled(typeof script === 'function' ? script(call) : script), (response) =>
        readFunctionResponse(doing, response),
      );
    },
    clear: (account) => {
      if (account !== undefined) return void ofAccounts.delete(account);
      ofAccounts.clear();
      for (const table of Object.values(common)) table.clear();
    },
  };
}

function newTable(): ScriptTable {
  return { installer: new Map(), uninstaller: new Map(), settings: new Map() };
}

function keep<T>(kind: FunctionKind, table: Map<string, T>, name: string, script: T | undefined): void {
  if (typeof name !== 'string')
    throw new ScriptError(`Failed to set a script: the name of its function is ${preview(name)}. Give a text.`);
  // What always responds alike is read now: who sets it is to hear of it, and not the client whose request runs it.
  if (script !== undefined && typeof script !== 'function')
    readFunctionResponse(`set the script of the ${kind} function ${name}`, script);
  if (script === undefined) table.delete(name);
  else table.set(name, script);
}

/** A promise of the kind that the engine waits for, where a script gives one of another kind. */
function settled(response: MaybePromise<FunctionResponse>): MaybePromise<FunctionResponse> {
  return isRecord(response) && 'then' in response ? Promise.resolve(response) : response;
}
