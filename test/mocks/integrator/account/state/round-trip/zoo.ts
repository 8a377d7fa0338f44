/** A made-up document: records that refer to others, records below records, and fields that may hold anything. */
export const zoo = `
openapi: 3.1.0
info: { title: Zoo, version: 1.0.0 }
paths:
  /keepers:
    get: { responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Keeper' } } } } } } }
  /keepers/{_id}: { parameters: &id [{ name: _id, in: path, required: true, schema: { type: string } }], get: { responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Keeper' } } } } } } }
  /animals:
    get: { responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Animal' } } } } } } }
  /animals/{_id}: { parameters: *id, get: { responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Animal' } } } } } } }
  /animals/{animalId}/meals:
    parameters: &animal [{ name: animalId, in: path, required: true, schema: { type: string } }]
    get: { responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Meal' } } } } } } }
  /animals/{animalId}/meals/{_id}:
    parameters: [{ name: animalId, in: path, required: true, schema: { type: string } }, { name: _id, in: path, required: true, schema: { type: string } }]
    get: { responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Meal' } } } } } }
components:
  schemas:
    Keeper: { type: object, required: [_id], properties: { _id: { type: string }, name: { type: string } } }
    Animal:
      type: object
      required: [_id]
      properties: { _id: { type: string }, keepers: { type: array, items: { type: string, x-references: keepers } }, notes: {} }
    Meal: { type: object, required: [_id, animalId], properties: { _id: { type: string }, animalId: { type: string }, grams: { type: number } } }
`;
