import type { Asked, Lie, Records, Said } from './shelf.ts';

/** Lies where one record is asked for by a method, and is honest beside that. */
export const onOne =
  (method: string, lie: Lie): Lie =>
  (honest, asked, at) =>
    asked.method === method && asked.id !== undefined ? lie(honest, asked, at) : honest();

/** Lies where a collection is asked by a method, and is honest beside that. */
export const onAll =
  (method: string, lie: Lie): Lie =>
  (honest, asked, at) =>
    asked.method === method && asked.id === undefined ? lie(honest, asked, at) : honest();

/** Lies at certain times of being asked, the first one is 1. */
export const atTimes = (isTime: (time: number) => boolean, lie: Lie): Lie => {
  let time = 0;
  return (honest, asked, at) => (isTime(++time) ? lie(honest, asked, at) : honest());
};

/** Shows something else where it would succeed. */
export const showing =
  (change: (value: { [name: string]: unknown }, asked: Asked, records: Records) => unknown): Lie =>
  (honest, asked, at) => {
    const said = honest();
    const isList = Array.isArray(said.value);
    if (said.status > 299) return said;
    return { ...said, value: change(isList ? Object(said.value) : { ...Object(said.value) }, asked, at(asked.path)) };
  };

/** Responds with a status, and does nothing. */
export const saying =
  (status: number, value?: unknown): Lie =>
  () => ({ status, ...(value !== undefined && { value }) });

/** Does something to the records after it has done as it was asked. */
export const after =
  (act: (records: Records, asked: Asked, said: Said) => void): Lie =>
  (honest, asked, at) => {
    const said = honest();
    if (said.status < 300) act(at(asked.path), asked, said);
    return said;
  };

/** Lies about what one responds with that lies already. */
export const both =
  (one: Lie, other: Lie): Lie =>
  (honest, asked, at) =>
    one(() => other(honest, asked, at), asked, at);
