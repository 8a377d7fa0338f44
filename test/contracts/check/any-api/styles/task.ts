import { type Thing, text } from './rest.ts';

export const base = '/v3';
export const isText = (value: unknown, min = 1, max = 200): boolean =>
  typeof value === 'string' && [...value].length >= min && [...value].length <= max;
export const optional = (value: unknown, is: (value: unknown) => boolean): boolean => value === undefined || is(value);
export const only = (body: Thing, ...names: readonly string[]): boolean =>
  Object.keys(body).every((key) => names.includes(key));
export const pick =
  (...names: readonly string[]) =>
  (body: Thing): Thing =>
    Object.fromEntries(Object.entries(body).filter(([key]) => names.includes(key)));
export const id: object = { ...text, readOnly: true };
export const name: object = { ...text, minLength: 1, maxLength: 200 };
export const flat = (properties: object, required: readonly string[] = ['id', 'name'], more: object = {}): object => ({
  type: 'object',
  required,
  properties: { id, name, ...properties },
  ...more,
});
export const task: object = flat({ done: { type: 'boolean' } });
export const isTask = (body: Thing): boolean =>
  isText(body['name']) && optional(body['done'], (done) => typeof done === 'boolean');
export const keptTask: (body: Thing) => Thing = pick('name', 'done');
