import type { AppExtension } from './app-option.ts';

/** The code of apps that a file exports: a module of functions, or what `loadConfiguration()` takes; `undefined` where none. */
export function exportedApp(module: unknown): AppExtension | undefined {
  const exported: unknown = Object.hasOwn(Object(module), 'default') ? Reflect.get(Object(module), 'default') : module;
  if ((typeof exported !== 'object' && typeof exported !== 'function') || exported === null) return undefined;
  if ('connectors' in exported && isModules(exported.connectors)) return { connectors: exported.connectors };
  if ('diy' in exported && typeof exported.diy === 'object' && exported.diy !== null) return { diy: exported.diy };
  return { diy: exported };
}

function isModules(value: unknown): value is Readonly<Record<string, object>> {
  return typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'object');
}
