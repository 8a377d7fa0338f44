import { expect, test } from 'vitest';
import { Chain, type Link } from '../../../../mocks/engine/queue/chain.ts';
import { Queue } from '../../../../mocks/engine/queue/queue.ts';

test('what comes first goes first, however many have come and gone', () => {
  const queue = new Queue<{ readonly number: number }>();
  const list: { readonly number: number }[] = [];
  expect([queue.size, queue.take(), queue.at(0), queue.all()]).toEqual([0, undefined, undefined, []]);
  for (let number = 0; number < 500; number += 1) {
    const item = { number };
    queue.add(item);
    list.push(item);
    // More go than come for a while, and then fewer.
    for (let gone = 0; gone < (number % 200 < 100 ? 0 : 2); gone += 1) expect(queue.take()).toBe(list.shift());
    expect(queue.size).toBe(list.length);
    expect([queue.at(-1), queue.at(0), queue.at(list.length - 1), queue.at(list.length)]).toEqual([
      undefined,
      list[0],
      list.at(-1),
      undefined,
    ]);
  }
  expect(queue.all()).toEqual(list);
  while (list.length > 0) expect(queue.take()).toBe(list.shift());
  expect([queue.size, queue.take(), queue.all()]).toEqual([0, undefined, []]);
});

test('any link may be taken out of a chain, and the others stay in their order', () => {
  interface Named extends Link<Named> {
    readonly name: string;
  }
  const chain = new Chain<Named>();
  const links = [...'abcd'].map((name): Named => ({ name, older: undefined, newer: undefined }));
  const names = (): readonly string[] => {
    const [forward, back] = [[] as string[], [] as string[]];
    for (let link = chain.oldest; link !== undefined; link = link.newer) forward.push(link.name);
    for (let link = chain.newest; link !== undefined; link = link.older) back.push(link.name);
    return [forward.join(''), back.join('')];
  };
  for (const link of links) chain.add(link);
  expect(names()).toEqual(['abcd', 'dcba']);
  const orders = ['b', 'a', 'd', 'c'].map((name) => {
    const link = links.find((one) => one.name === name);
    if (link !== undefined) chain.remove(link);
    expect([link?.older, link?.newer]).toEqual([undefined, undefined]);
    return names()[0];
  });
  expect(orders).toEqual(['acd', 'cd', 'c', '']);
  expect([chain.oldest, chain.newest]).toEqual([undefined, undefined]);
});
