import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import type { Note } from '../../../../contracts/violations/violation.ts';
import { keptAsCreated } from '../../../../mocks/engine/resources/kept-as-created.ts';
import type { JsonRecord } from '../../../../mocks/engine/store/record.ts';
import { ringStep } from '../../../../spec/resource/ring/ring.ts';
import { petShop } from '../pet-shop.ts';

const contract = createContract(petShop);
const operation = contract.operations.find(({ id }) => id === 'replacePet');
/** A tree: an object with a list of such objects as its `kids`, and one of them as its `next`. */
const tree = ringStep({
  start: [0],
  exit: 0,
  moves: [
    [0, 'kids', 1],
    [1, '*', 0],
    [0, 'next', 0],
  ],
});

test.each<
  [what: string, path: readonly string[], before: JsonRecord, next: JsonRecord, kept: JsonRecord, notes: string[]]
>([
  ['another value', ['kind'], { kind: 'cat' }, { kind: 'dog' }, { kind: 'cat' }, ['/kind']],
  ['the same value', ['kind'], { kind: 'cat' }, { kind: 'cat' }, { kind: 'cat' }, []],
  ['none', ['kind'], { kind: 'cat' }, {}, { kind: 'cat' }, []],
  ['null', ['kind'], { kind: 'cat' }, { kind: null }, { kind: 'cat' }, ['/kind']],
  ['one where there was none', ['kind'], {}, { kind: 'cat' }, {}, ['/kind']],
  ['other fields', ['kind'], { kind: 'cat', age: 1 }, { kind: 'cat', age: 2 }, { kind: 'cat', age: 2 }, []],
  [
    'its keys in another order',
    ['at'],
    { at: { x: 1, y: [2] } },
    { at: { y: [2], x: 1 } },
    { at: { y: [2], x: 1 } },
    [],
  ],
  ['its items in another order', ['at'], { at: [1, 2] }, { at: [2, 1] }, { at: [1, 2] }, ['/at']],
  [
    'another one below a field',
    ['at', 'x'],
    { at: { x: 1 } },
    { at: { x: 2, y: 3 } },
    { at: { x: 1, y: 3 } },
    ['/at/x'],
  ],
  ['a text in place of what holds it', ['at', 'x'], { at: { x: 1 } }, { at: 'home' }, { at: 'home' }, []],
  ['nothing in place of what holds it', ['at', 'x'], { at: { x: 1 } }, {}, {}, []],
  ['what holds it where nothing did', ['at', 'x'], {}, { at: { x: 1 } }, { at: { x: 1 } }, []],
  ['a list in place of an object', ['at', 'x'], { at: { x: 1 } }, { at: [{ x: 2 }] }, { at: [{ x: 2 }] }, []],
  [
    'others in items, and a new item',
    ['list', '*', 'x'],
    { list: [{ x: 1 }, { x: 2 }] },
    { list: [{ x: 1 }, { x: 3 }, { x: 4 }] },
    { list: [{ x: 1 }, { x: 2 }, { x: 4 }] },
    ['/list/1/x'],
  ],
  ['fewer items', ['list', '*', 'x'], { list: [{ x: 1 }, { x: 2 }] }, { list: [{ x: 1 }] }, { list: [{ x: 1 }] }, []],
  ['a list for a field of an object', ['list', 'x'], { list: [1] }, { list: [2] }, { list: [2] }, []],
  [
    'others in a map, and a new key',
    ['by', '*', 'x'],
    { by: { a: { x: 1 } } },
    { by: { a: { x: 2 }, b: { x: 3 } } },
    { by: { a: { x: 1 }, b: { x: 3 } } },
    ['/by/a/x'],
  ],
  [
    'others at any depth of a ring',
    [tree, 'kind'],
    { kind: 'a', kids: [{ kind: 'b', next: { kind: 'c' } }] },
    { kind: 'z', kids: [{ kind: 'y', next: { kind: 'x' } }, { kind: 'new' }] },
    { kind: 'a', kids: [{ kind: 'b', next: { kind: 'c' } }, { kind: 'new' }] },
    ['/kids/0/next/kind', '/kids/0/kind', '/kind'],
  ],
  [
    'others beside the ring',
    [tree, 'kind'],
    { kind: 'a', side: { kind: 'b' } },
    { kind: 'a', side: { kind: 'y' } },
    { kind: 'a', side: { kind: 'y' } },
    [],
  ],
  ['a text where the ring went on', [tree, 'kind'], { next: { kind: 'b' } }, { next: 'ab' }, { next: 'ab' }, []],
  ['the ring where a text was', [tree, 'kind'], { next: 'ab' }, { next: { kind: 'b' } }, { next: { kind: 'b' } }, []],
  ['nothing where the ring went on', [tree, 'kind'], { next: { kind: 'b' } }, { next: null }, { next: null }, []],
  ['a list where an object was', [tree, 'kind'], { next: { kind: 'b' } }, { next: [1] }, { next: [1] }, []],
])('what is written once stays when %s is sent', (_what, path, before, next, kept, pointers) => {
  if (operation === undefined) throw new Error('The pet shop has no such operation.');
  const notes: Note[] = [];
  const sent = structuredClone(next);
  const field = { path, pointer: '#/components/schemas/Pet' };
  const call = { operation, note: (note: Note) => void notes.push(note) };

  expect(keptAsCreated(contract, call, [field], next, before)).toEqual(kept);
  expect(notes.map(({ rule, pointer }) => [rule, pointer])).toEqual(pointers.map((one) => ['create-only', one]));
  expect(next).toEqual(sent);
});
