/**
 * Adds to an object a part for each name that it has not: what names there are, only the server knows.
 *
 * What a promise or JSON looks for in any object is none of them.
 */
export function byName<T extends object>(target: T, part: (name: string) => unknown): T {
  return new Proxy(target, {
    get: (object, name) => {
      if (typeof name !== 'string' || name in object || name === 'then' || name === 'toJSON')
        return Reflect.get(object, name, object);
      return part(name);
    },
  });
}
