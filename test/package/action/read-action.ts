import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { rootUrl } from '../../root.ts';

/** A step of a composite action. */
export interface ActionStep {
  readonly id?: string;
  readonly if?: string;
  readonly shell?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What action.yml says. */
export interface Action {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, { readonly description?: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description?: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly ActionStep[] };
}

/** Reads the GitHub Action of the repository. */
export function readAction(): Action {
  return parse(readFileSync(new URL('action.yml', rootUrl), 'utf8'));
}
