import type { Contract } from '../../../../contracts/contract/contract.ts';
import { type CheckedPart, firstFlaw } from '../../../../contracts/options/checked-parts.ts';
import { preview } from '../../../../contracts/violations/violation.ts';
import { isRecord } from '../../../../spec/document/document.ts';
import { OptionError } from '../../../integrator/errors/option-error.ts';
import type { ConnectedIntegrator } from '../../connect/connect-integrator.ts';
import type { FieldSchema, Fields, Given } from './field.ts';

/** What the tools work on. */
export interface ToolContext {
  readonly integrator: ConnectedIntegrator;
  /** What serves them. */
  readonly program: { readonly name: string; readonly version: string };
  /** The contract of another API; `undefined` for that of integrator.io. */
  readonly contract: Contract | undefined;
}

/** A tool as a client of the protocol sees it, and what it does. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: { readonly type: 'object' } & FieldSchema;
  readonly annotations: {
    readonly readOnlyHint: boolean;
    readonly destructiveHint: boolean;
  };
  /**
   * Gives a text, or what is shown as JSON; `undefined` where there is nothing to show.
   *
   * @throws {OptionError} where an argument is unknown, missing or of another kind.
   */
  call(context: ToolContext, given: unknown): Promise<unknown>;
}

/** How a tool is described. */
export interface ToolText {
  readonly title: string;
  readonly description: string;
  /** Whether it only looks, changes, or takes something away. */
  readonly kind: 'reads' | 'changes' | 'removes';
}

/** Makes a tool of what it is called with and what it does. */
export function defineTool<const F extends Fields>(
  name: string,
  { title, description, kind }: ToolText,
  fields: F,
  act: (context: ToolContext, given: Given<F>) => Promise<unknown>,
): Tool {
  const all = Object.entries(fields);
  const required = all.flatMap(([field, { needed }]) => (needed ? [field] : []));
  return {
    name,
    title,
    description,
    inputSchema: {
      type: 'object',
      properties: Object.fromEntries(all.map(([field, { schema }]) => [field, schema])),
      ...(required.length > 0 && { required }),
      additionalProperties: false,
    },
    annotations: { readOnlyHint: kind === 'reads', destructiveHint: kind === 'removes' },
    call: async (context, given = {}) => {
      const why = flawOf(fields, given);
      if (why !== undefined) throw new OptionError(`Failed to call ${name}: ${why}`);
      if (!isGiven(fields, given))
        throw new OptionError(`Failed to call ${name}: its arguments are no object. Give {}.`);
      return act(context, given);
    },
  };
}

/** What is wrong with the arguments of a call, and what to do. */
function flawOf(fields: Fields, given: unknown): string | undefined {
  if (!isRecord(given)) return `its arguments are ${preview(given)}. Give an object such as {}.`;
  const all = Object.entries(fields);
  const parts: Readonly<Record<string, CheckedPart>> = Object.fromEntries(
    all.map(([name, { isGood, wanted }]) => [name, [isGood, wanted]]),
  );
  const flaw = firstFlaw(given, parts);
  if (flaw?.kind === 'wrong') return `${flaw.why}. ${flaw.advice}`;
  const known = all.map(([name]) => name).join(', ') || 'none';
  if (flaw !== undefined) return `it takes no \`${flaw.name}\`${flaw.question || '.'} Known are ${known}.`;
  const missing = all.find(([name, { needed }]) => needed && given[name] === undefined);
  return missing && `\`${missing[0]}\` is missing. Give ${missing[1].wanted}.`;
}

function isGiven<F extends Fields>(fields: F, given: unknown): given is Given<F> {
  return flawOf(fields, given) === undefined;
}
