import { either, type OptionCheck, usual } from '../../../../contracts/options/check-options.ts';
import type { Parts } from '../../../../contracts/options/checked-parts.ts';

/**
 * Where the code of apps runs: a plain module of functions, one for everybody (`diy`) or one for each connector; the
 * package `integrator-extension` once it is configured; a stack over HTTP; or the stack that each connector of the account
 * names, as the records `connectors` and `stacks` have it.
 */
export type AppExtension =
  | { readonly diy: object }
  | { readonly connectors: Readonly<Record<string, object>> }
  | { readonly url: string; readonly systemToken: string; readonly diy?: true }
  | { readonly stacks: true }
  | { getConfiguration(): unknown; callFunction(...given: never[]): unknown };

/** How the code of apps is called. */
export interface AppExtensionOptions {
  /**
   * The code of the apps: what names its functions calls them, and does what they say. Without it, every function
   * succeeds. A script of a test (`integrator.installer(name, …)`) wins.
   *
   * @default undefined
   * @example
   * createIntegrator({ extension: { diy: app } });
   * createIntegrator({ extension: { connectors: { '57179182e0a908200c2781d9': app } } });
   * createIntegrator({ extension: { url: 'http://127.0.0.1:3000', systemToken: 'my_system_token' } });
   * createIntegrator({ extension: { stacks: true } });
   */
  readonly extension?: AppExtension;
  /** How long a function may take until it has called back, in milliseconds. Source: choice. @default 300000 */
  readonly extensionTimeoutMs?: number;
}

const isExtension: OptionCheck = [
  (value) => {
    if (!usual.object[0](value) && typeof value !== 'object') return false;
    const { diy, connectors, url, systemToken, callFunction, stacks, ...others }: Record<string, unknown> =
      Object(value);
    if (typeof callFunction === 'function') return true;
    if (Object.keys(others).length > 0) return false;
    if (stacks !== undefined)
      return stacks === true && [diy, connectors, url, systemToken].every((one) => one === undefined);
    if (url !== undefined || systemToken !== undefined)
      return (
        isUrl(url) && usual.text[0](systemToken) && connectors === undefined && (diy === undefined || diy === true)
      );
    if (diy !== undefined) return connectors === undefined && isModule(diy);
    const modules: readonly unknown[] = typeof connectors === 'object' ? Object.values(Object(connectors)) : [];
    return modules.length > 0 && modules.every(isModule);
  },
  '{ diy: module }, { connectors: { _connectorId: module } }, { url, systemToken }, { stacks: true }, or a configured integrator-extension',
];

/** What the options of the code of apps may be. */
export const appParts: Parts<AppExtensionOptions> = {
  extension: either(isExtension),
  extensionTimeoutMs: [(value) => Number.isFinite(value) && Number(value) > 0, 'milliseconds, more than 0'],
};

function isModule(value: unknown): boolean {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function isUrl(value: unknown): boolean {
  return typeof value === 'string' && /^https?:$/.test(URL.parse(value)?.protocol ?? '');
}
