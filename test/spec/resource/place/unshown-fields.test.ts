import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/index.ts';
import { unshownFields } from '../../../../spec/resource/place/unshown-fields.ts';

const { shapeAt } = createContract({
  openapi: '3.1.0',
  info: { title: 'Scripts', version: '1.0.0' },
  paths: {},
  components: {
    schemas: {
      Fields: { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' } } },
      Whole: {
        allOf: [{ $ref: '#/components/schemas/Fields' }],
        properties: { content: { type: 'string' } },
      },
      Open: { type: 'object', properties: { id: { type: 'string' } }, additionalProperties: true },
      Anything: {},
    },
  },
});
const shape = (name: string): ReturnType<typeof shapeAt> => shapeAt(`#/components/schemas/${name}`);

test('what a read has a place for, and another response has not, is shown by the read alone', () => {
  expect(unshownFields(shape('Fields'), shape('Whole'))).toEqual(['content']);
  expect(unshownFields(shape('Whole'), shape('Fields'))).toEqual([]);
});

test('a response that may have any field hides none', () => {
  expect(unshownFields(shape('Open'), shape('Whole'))).toEqual([]);
  expect(unshownFields(shape('Anything'), shape('Whole'))).toEqual([]);
  expect(unshownFields(shape('Fields'), shape('Anything'))).toEqual([]);
});
