import type { SetupServer } from 'msw/node';

/** A server of msw that tells whether anybody has ever listened to its events. */
export interface WatchedServer {
  readonly server: SetupServer;
  readonly isWatched: () => boolean;
}

/** Watches for listeners: who listens to msw's events wants each request to go through msw. */
export function watchEvents(server: SetupServer): WatchedServer {
  let watched = false;
  const events = new Proxy(server.events, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        if (key === 'on' || key === 'once') watched = true;
        if (key === 'removeAllListeners') watched = false;
        return Reflect.apply(value, target, args);
      };
    },
  });
  const facade = new Proxy(server, {
    get(target, key) {
      if (key === 'events') return events;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { server: facade, isWatched: () => watched };
}
