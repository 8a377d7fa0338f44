import { didYouMean, nearMiss } from '../../../../../contracts/violations/near-miss.ts';
import { preview } from '../../../../../contracts/violations/violation.ts';
import { isRecord } from '../../../../../spec/document/document.ts';
import { TestkitError } from '../../../../../spec/errors/testkit-error.ts';
import { checkJson } from '../../../records/check/check-json.ts';
import type { FunctionResponse } from './script.ts';

/** The script of a SmartConnector's function gave a response that is none. */
export class ScriptError extends TestkitError {
  override readonly name = 'ScriptError' as const;
}

const parts: readonly string[] = ['success', 'message', 'settings'] satisfies readonly (keyof FunctionResponse)[];

/**
 * Refuses a response with a part that is misspelt.
 *
 * @param doing What is done with it: `run the installer function verify`.
 * @throws {ScriptError} with the name that was probably meant.
 */
export function checkResponseNames(doing: string, response: unknown): void {
  const given = isRecord(response) ? Object.keys(response) : [];
  const stranger = given.find((name) => !parts.includes(name));
  if (stranger === undefined) return;
  const near = didYouMean(nearMiss(stranger, parts, given)) || '.';
  throw new ScriptError(
    `Failed to ${doing}: its script responds with \`${stranger}\`, which is not known${near} Known are ${parts.join(', ')}.`,
  );
}

/**
 * Reads what a script responds with, and copies it.
 *
 * @throws {ScriptError} where it is no response: it would lie to the caller.
 * @throws {RecordError} where JSON cannot carry its settings.
 */
export function readFunctionResponse(doing: string, response: unknown): FunctionResponse {
  checkResponseNames(doing, response);
  const fail = (why: string, advice: string): never => {
    throw new ScriptError(`Failed to ${doing}: ${why} ${advice}`);
  };
  if (!isRecord(response) || typeof response['success'] !== 'boolean') {
    const found = isRecord(response) ? `with \`success\` being ${preview(response['success'])}` : preview(response);
    return fail(`its script responds with ${found}.`, 'Response { success: true }, or { success: false, message }.');
  }
  const { success, message, settings } = response;
  if (message !== undefined && typeof message !== 'string')
    return fail(`the message of its script is ${preview(message)}.`, 'Give a text.');
  if (settings !== undefined && !isRecord(settings))
    return fail(`the settings of its script are ${preview(settings)}.`, 'Give { name: value }.');
  checkJson('the settings that the script responds', settings);
  return {
    success,
    ...(message !== undefined && { message }),
    ...(settings !== undefined && { settings: structuredClone(settings) }),
  };
}
