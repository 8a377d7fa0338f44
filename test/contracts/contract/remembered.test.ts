import { expect, test } from 'vitest';
import { remembered } from '../../../contracts/contract/remembered.ts';

test('a thing is worked out once for each subject and name, also where it is nothing', () => {
  const known = remembered<string | undefined>();
  const asked: string[] = [];
  const ask = (subject: object, name: string, value: string | undefined): string | undefined =>
    known(subject, name, () => {
      asked.push(name);
      return value;
    });
  const [one, other] = [{}, {}];
  expect([ask(one, 'a', 'first'), ask(one, 'a', 'second'), ask(other, 'a', 'third')]).toEqual([
    'first',
    'first',
    'third',
  ]);
  expect([ask(one, 'b', undefined), ask(one, 'b', 'late')]).toEqual([undefined, undefined]);
  expect(asked).toEqual(['a', 'a', 'b']);
});

test('what is thrown is not remembered', () => {
  const known = remembered<number>();
  const subject = {};
  const fail = (): never => {
    throw new Error('not yet');
  };
  expect(() => known(subject, 'a', fail)).toThrow('not yet');
  expect(known(subject, 'a', () => 1)).toBe(1);
});
