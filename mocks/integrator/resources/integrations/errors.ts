import type { TestkitError } from '../../../../spec/errors/testkit-error.ts';
import { ScriptError } from './functions/function-response.ts';

/** The errors that integrations throw, by name. */
export const errors: Readonly<Record<string, new (message: string) => TestkitError>> = { ScriptError };
