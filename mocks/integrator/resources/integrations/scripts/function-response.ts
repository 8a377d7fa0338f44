import { didYouMean, nearMiss } from '../../../../../contracts/violations/near-miss.ts';
import { preview } from '../../../../../contracts/violations/violation.ts';
import { isRecord } from '../../../../../spec/document/document.ts';
import { TestkitError } from '../../../../../spec/errors/testkit-error.ts';
import { checkJson } from '../../../records/check/check-json.ts';
import type { FunctionAnswer } from './script.ts';

/** The script of a SmartConnector's function gave an answer that is none. */
export class ScriptError extends TestkitError {
  override readonly name = 'ScriptError' as const;
}

const parts: readonly string[] = ['success', 'message', 'settings'] satisfies readonly (keyof FunctionAnswer)[];

/**
 * Refuses an answer with a part that is misspelt.
 *
 * @param doing What is done with it: `run the installer function verify`.
 * @throws {ScriptError} with the name that was probably meant.
 */
export function checkAnswerNames(doing: string, answer: unknown): void {
  const given = isRecord(answer) ? Object.keys(answer) : [];
  const stranger = given.find((name) => !parts.includes(name));
  if (stranger === undefined) return;
  const near = didYouMean(nearMiss(stranger, parts, given)) || '.';
  throw new ScriptError(
    `Failed to ${doing}: its script answers with \`${stranger}\`, which is not known${near} Known are ${parts.join(', ')}.`,
  );
}

/**
 * Reads what a script answers, and copies it.
 *
 * @throws {ScriptError} where it is no answer: it would lie to the caller.
 * @throws {RecordError} where JSON cannot carry its settings.
 */
export function readFunctionAnswer(doing: string, answer: unknown): FunctionAnswer {
  checkAnswerNames(doing, answer);
  const fail = (why: string, advice: string): never => {
    throw new ScriptError(`Failed to ${doing}: ${why} ${advice}`);
  };
  if (!isRecord(answer) || typeof answer['success'] !== 'boolean') {
    const found = isRecord(answer) ? `with \`success\` being ${preview(answer['success'])}` : preview(answer);
    return fail(`its script answers ${found}.`, 'Answer { success: true }, or { success: false, message }.');
  }
  const { success, message, settings } = answer;
  if (message !== undefined && typeof message !== 'string')
    return fail(`the message of its script is ${preview(message)}.`, 'Give a text.');
  if (settings !== undefined && !isRecord(settings))
    return fail(`the settings of its script are ${preview(settings)}.`, 'Give { name: value }.');
  checkJson('the settings that the script answers', settings);
  return {
    success,
    ...(message !== undefined && { message }),
    ...(settings !== undefined && { settings: structuredClone(settings) }),
  };
}
