import { isRecord } from '../../../spec/document.ts';
import { TestkitError } from '../../../spec/testkit-error.ts';
import { andThen, type MaybePromise } from '../../engine/maybe-promise.ts';
import { checkJson } from '../check-json.ts';
import type { FunctionAnswer, FunctionCall, FunctionKind, FunctionScripts, Script } from './script.ts';

/** The script of a SmartConnector's function gave an answer that is none. */
export class ScriptError extends TestkitError {
  override readonly name = 'ScriptError' as const;
}

/** The scripts of a fake: some count for all accounts, some for one, which then win. */
export interface Scripts {
  /** Where scripts are given: for one account, or for all where none is named. */
  of(account?: string): FunctionScripts;
  /** Runs a function as its script says; one without a script succeeds. */
  run<Kind extends FunctionKind>(kind: Kind, account: string, call: FunctionCall<Kind>): MaybePromise<FunctionAnswer>;
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

  return {
    of: (account) => ({
      installer: (name, script) => keep(tableOf(account).installer, name, script),
      uninstaller: (name, script) => keep(tableOf(account).uninstaller, name, script),
      settingsFunction: (name, script) => keep(tableOf(account).settings, name, script),
    }),
    run: (kind, account, call) => {
      const script = ofAccounts.get(account)?.[kind].get(call.function) ?? common[kind].get(call.function);
      if (script === undefined) return { success: true };
      const what = `the ${kind} function ${call.function}`;
      return andThen(settled(typeof script === 'function' ? script(call) : script), (answer) => checked(what, answer));
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

function keep<T>(table: Map<string, T>, name: string, script: T | undefined): void {
  if (script === undefined) table.delete(name);
  else table.set(name, script);
}

/** A promise of the kind that the engine waits for, where a script gives one of another kind. */
function settled(answer: MaybePromise<FunctionAnswer>): MaybePromise<FunctionAnswer> {
  return isRecord(answer) && 'then' in answer ? Promise.resolve(answer) : answer;
}

/** @throws {ScriptError} where an answer is not one: it would lie to the caller. */
function checked(what: string, answer: unknown): FunctionAnswer {
  if (!isRecord(answer) || typeof answer['success'] !== 'boolean') {
    throw new ScriptError(
      `Failed to run ${what}: its script answered ${JSON.stringify(answer)}. Answer { success: true }, or { success: false, message }.`,
    );
  }
  const { success, message, settings } = answer;
  if (message !== undefined && typeof message !== 'string') {
    throw new ScriptError(`Failed to run ${what}: its script's message is a ${typeof message}. Give a text.`);
  }
  if (settings !== undefined && !isRecord(settings)) {
    throw new ScriptError(`Failed to run ${what}: its script's settings are no object. Give { name: value }.`);
  }
  checkJson(`the settings that ${what} answered`, settings);
  return {
    success,
    ...(message !== undefined && { message }),
    ...(settings !== undefined && { settings: structuredClone(settings) }),
  };
}
