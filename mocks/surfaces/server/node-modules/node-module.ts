/** Modules of Node that the server asks for when it needs them. */
interface NodeModules {
  readonly 'node:crypto': typeof import('node:crypto');
  readonly 'node:fs/promises': typeof import('node:fs/promises');
  readonly 'node:http': typeof import('node:http');
  readonly 'node:https': typeof import('node:https');
  readonly 'node:tls': typeof import('node:tls');
  readonly 'node:v8': typeof import('node:v8');
}

/**
 * Hands out a module of Node.
 *
 * An `import` of node:http reads each of its names, and two of them load the whole of fetch and WebSocket: 25 of 180 ms
 * that a server takes to its first response, none of which it needs.
 */
export function nodeModule<Name extends keyof NodeModules>(name: Name): NodeModules[Name] {
  return process.getBuiltinModule(name);
}
