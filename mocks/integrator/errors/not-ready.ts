import { OptionError } from './option-error.ts';

/**
 * The error of a call that came before what it needs was loaded in a page.
 *
 * @param doing What was called for: `make a flow`.
 * @param missing What is not there: `what makes it is`.
 * @param resource The resource to wait for.
 */
export function notReady(doing: string, missing: string, resource: string): OptionError {
  return new OptionError(
    `Failed to ${doing}: ${missing} not loaded in this page yet. Write \`await integrator.ready('${resource}')\` before, where \`integrator\` is the fake.`,
  );
}
