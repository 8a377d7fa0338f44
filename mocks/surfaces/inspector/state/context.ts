import { accountOf as splitName } from '../../../integrator/service/regions.ts';
import type { ResourceSummary } from '../../admin/records/summary.ts';
import type { ConnectedAccount } from '../../connect/client/connected-account.ts';
import type { ConnectedIntegrator } from '../../connect/connect-integrator.ts';
import type { ResourceExtension } from './extension.ts';
import type { InspectorState, Notice, Question } from './state.ts';
import type { Store } from './store.ts';

/** What every panel is given: what to show, and whom to tell. */
export interface Context {
  readonly store: Store<InspectorState>;
  /** What the page is drawn in, which may be in the shadow of an app's page. */
  readonly root: Pick<ParentNode, 'querySelector'>;
  readonly integrator: ConnectedIntegrator;
  /** What the page knows of a resource beyond its document; `undefined` where that is nothing. */
  readonly extensionOf: (resource: string) => ResourceExtension<Context> | undefined;
  /** The token that what is run over the API is run with. */
  readonly token: string;
}

/** The account that is looked at. */
export function accountOf({ store, integrator }: Context): ConnectedAccount {
  return accountNamed(integrator, store.state.account);
}

/** An account by the name that the fake gives it. */
export function accountNamed(integrator: ConnectedIntegrator, name: string): ConnectedAccount {
  const { account, region } = splitName(name);
  return integrator.accounts.get(account, region);
}

/** The resource that is looked at; `undefined` before the fake has reported any. */
export function chosenResource({ store: { state } }: Context): ResourceSummary | undefined {
  return state.resources.find(({ name }) => name === state.resource);
}

/** Tells the reader of something. */
export function say({ store }: Context, text: string, undo?: Notice['undo']): void {
  store.change({ notice: { kind: 'done', text, ...(undo !== undefined && { undo }) } });
}

/** Asks before `act` is done. */
export function ask({ store }: Context, question: Question): void {
  store.change({ question });
}

/** Does something for the reader; where that fails, the reader learns why. Tells whether it went well. */
export async function attempt({ store }: Context, act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    store.change({ notice: { kind: 'failed', text: reasonOf(error) } });
    return false;
  }
}

/** Why something failed, in words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
