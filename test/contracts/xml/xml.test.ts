import { expect, test } from 'vitest';
import { readXml } from '../../../contracts/xml/read-xml.ts';
import { writeXml } from '../../../contracts/xml/write-xml.ts';
import { readDocument } from '../../../spec/document/reading/read-document.ts';

const pointer = '#/components/schemas/Boat';
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

function documentWith(schema: object): ReturnType<typeof readDocument>['document'] {
  const Oar = { type: 'object', properties: { side: { type: 'string' } }, xml: { name: 'oar' } };
  return readDocument(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Boats', version: '1' },
      paths: {},
      components: { schemas: { Boat: schema, Oar } },
    }),
  ).document;
}

const object = (properties: object, more: object = {}): object => ({ type: 'object', properties, ...more });
const list = (items: object, xml?: object): object => ({ type: 'array', items, ...(xml && { xml }) });
const text = { type: 'string' };
const whole = { type: 'integer' };

// Each value is written as its XML, and read from it again.
test.each<[promise: string, schema: object, value: unknown, xml: string]>([
  [
    'fields',
    object({ name: text, length: whole, afloat: { type: 'boolean' } }),
    { name: 'Ada', length: 7, afloat: true },
    '<Boat><name>Ada</name><length>7</length><afloat>true</afloat></Boat>',
  ],
  [
    'a name of its own',
    object({ name: { ...text, xml: { name: 'called' } } }, { xml: { name: 'boat' } }),
    { name: 'Ada' },
    '<boat><called>Ada</called></boat>',
  ],
  [
    'attributes',
    object({ id: { ...whole, xml: { attribute: true } }, name: text }),
    { id: 4, name: 'Ada' },
    '<Boat id="4"><name>Ada</name></Boat>',
  ],
  ['attributes alone', object({ id: { ...whole, xml: { attribute: true } } }), { id: 4 }, '<Boat id="4"/>'],
  [
    'a prefix and its namespace',
    object({ name: { ...text, xml: { prefix: 'b', namespace: 'urn:b' } } }),
    { name: 'Ada' },
    '<Boat><b:name xmlns:b="urn:b">Ada</b:name></Boat>',
  ],
  [
    'a namespace of all',
    object({ name: text }, { xml: { namespace: 'urn:b' } }),
    { name: 'Ada' },
    '<Boat xmlns="urn:b"><name>Ada</name></Boat>',
  ],
  [
    'items beside each other',
    object({ oars: list(text) }),
    { oars: ['l', 'r'] },
    '<Boat><oars>l</oars><oars>r</oars></Boat>',
  ],
  [
    'items by their own name',
    object({ oars: list({ ...text, xml: { name: 'oar' } }) }),
    { oars: ['l'] },
    '<Boat><oar>l</oar></Boat>',
  ],
  [
    'items in an element',
    object({ oars: list(text, { wrapped: true }) }),
    { oars: ['l', 'r'] },
    '<Boat><oars><oars>l</oars><oars>r</oars></oars></Boat>',
  ],
  [
    'items in an element, each by its name',
    object({ oars: list({ $ref: '#/components/schemas/Oar' }, { wrapped: true, name: 'all' }) }),
    { oars: [{ side: 'l' }] },
    '<Boat><all><oar><side>l</side></oar></all></Boat>',
  ],
  [
    'no items in an element',
    object({ oars: list(text, { wrapped: true }) }),
    { oars: [] },
    '<Boat><oars></oars></Boat>',
  ],
  [
    'no items where there is nothing around them',
    object({ oars: list(text) }, { required: ['oars'] }),
    { oars: [] },
    '<Boat/>',
  ],
  [
    'an object in another',
    object({ crew: object({ captain: text }) }),
    { crew: { captain: 'Bo' } },
    '<Boat><crew><captain>Bo</captain></crew></Boat>',
  ],
  [
    'nothing',
    object({ name: { type: ['string', 'null'] } }),
    { name: null },
    '<Boat><name xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/></Boat>',
  ],
  [
    'what has to be written otherwise',
    object({ name: text }),
    { name: '<a> & "b"\n' },
    '<Boat><name>&lt;a&gt; &amp; &quot;b&quot;&#10;</name></Boat>',
  ],
  ['a text with numbers', object({ name: text }), { name: '007' }, '<Boat><name>007</name></Boat>'],
  [
    'what the schema does not name',
    object({ name: text }),
    { name: 'Ada', extra: 'x' },
    '<Boat><name>Ada</name><extra>x</extra></Boat>',
  ],
  [
    'a list',
    list({ ...object({ id: whole }), xml: { name: 'boat' } }, { name: 'boats' }),
    [{ id: 1 }, { id: 2 }],
    '<boats><boat><id>1</id></boat><boat><id>2</id></boat></boats>',
  ],
  [
    'the text of an element, of 3.2',
    object({ id: { ...whole, xml: { nodeType: 'attribute' } }, value: { ...text, xml: { nodeType: 'text' } } }),
    { id: 1, value: 'Ada' },
    '<Boat id="1">Ada</Boat>',
  ],
  [
    'fields that are taken in',
    { allOf: [object({ id: whole }), object({ name: text })] },
    { id: 1, name: 'Ada' },
    '<Boat><id>1</id><name>Ada</name></Boat>',
  ],
])('XML has %s, and is read as it was written', (_, schema, value, xml) => {
  const document = documentWith(schema);
  expect(writeXml(document, pointer, value)).toBe(head + xml);
  expect(readXml(document, pointer, head + xml)).toEqual({ value });
});

test.each<[promise: string, schema: object, xml: string, value: unknown]>([
  [
    'items that somebody wrote in no element',
    object({ oars: list({ ...text, xml: { name: 'oar' } }, { wrapped: true }) }),
    '<Boat><oar>l</oar></Boat>',
    { oars: ['l'] },
  ],
  ['another case of its name', object({ name: text }), '<boat><name>Ada</name></boat>', { name: 'Ada' }],
  ['spaces around a number', object({ length: whole }), '<Boat><length> 7\n</length></Boat>', { length: 7 }],
  [
    'what is no number as it is, for the schema to refuse',
    object({ length: whole }),
    '<Boat><length>long</length></Boat>',
    { length: 'long' },
  ],
  ['sections of plain text', object({ name: text }), '<Boat><name><![CDATA[<a>]]></name></Boat>', { name: '<a>' }],
  [
    'elements of any name where the schema has none',
    object({ any: { type: 'object' } }),
    '<Boat><any><x>1</x><y>a</y><y>b</y></any></Boat>',
    { any: { x: '1', y: ['a', 'b'] } },
  ],
  [
    'no more than its attributes',
    object({ id: text }),
    '<Boat xmlns="urn:b" xmlns:xsi="urn:x" xsi:type="t" lost="1"/>',
    { lost: '1' },
  ],
  [
    'a name of methods as any other',
    object({ name: text }),
    '<Boat><__proto__>1</__proto__><constructor>2</constructor></Boat>',
    JSON.parse('{"__proto__":"1","constructor":"2"}'),
  ],
])('XML is read with %s', (_, schema, xml, value) => {
  const read = readXml(documentWith(schema), pointer, xml);
  expect(JSON.stringify(read)).toBe(JSON.stringify({ value }));
});

test('what XML cannot hold is written as the sign for that', () => {
  const xml = writeXml(documentWith(object({ name: text })), pointer, { name: 'a\u0000b\ud800', 'no name!': 1 });
  expect(xml).toBe(`${head}<Boat><name>a\ufffdb\ufffd</name><no_name_>1</no_name_></Boat>`);
});

test.each([
  ['an element that is not closed', '<Boat>', 'malformed'],
  ['no element', '', 'malformed'],
  ['an entity that nobody knows', '<!DOCTYPE Boat [<!ENTITY a "aaa">]><Boat>&a;</Boat>', 'malformed'],
  ['elements without end', '<a>'.repeat(100_000), 'malformed'],
  ['elements that are too deep', `<Boat>${'<a>'.repeat(600)}${'</a>'.repeat(600)}</Boat>`, 'malformed'],
  ['another root', '<Car/>', 'unread'],
])('XML with %s is not read, and it is said why', (_, xml, kind) => {
  expect(readXml(documentWith(object({ name: text })), pointer, xml)).toEqual({ [kind]: expect.any(String) });
});
