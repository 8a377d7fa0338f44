import type { NewResource } from './new-resource.ts';

/** The components of a new resource: the parameter of its id, and a record as it is sent, read and listed. */
export function schemas({ singular, one, source }: NewResource): string {
  return `components:
  parameters:
    ${one}Id:
      name: _id
      in: path
      required: true
      description: The ${singular}'s \`_id\`.
      x-source: ${source}
      schema:
        $ref: '#/components/schemas/ObjectId'
  schemas:
    ${one}Input:
      type: object
      description: A ${singular} as it is sent. A \`readOnly\` field is accepted and ignored.
      x-source: ${source}
      required: [name]
      properties:
        _id:
          $ref: '#/components/schemas/ObjectId'
          description: Given by the service.
          readOnly: true
          x-source: ${source}
        createdAt:
          $ref: '#/components/schemas/Timestamp'
          description: When the record was created.
          readOnly: true
          x-source: ${source}
        lastModified:
          $ref: '#/components/schemas/Timestamp'
          description: When the record was last written; later on each write.
          readOnly: true
          x-source: ${source}
        name:
          type: string
          description: What a person calls the ${singular}; not unique.
          minLength: 1
          x-source: ${source}
    ${one}:
      description: A ${singular}, whole.
      x-source: ${source}
      allOf:
        - $ref: '#/components/schemas/${one}Input'
      required: [_id, createdAt, lastModified, name]
    ${one}ListItem:
      description: A ${singular} as a list shows it. \`include\` and \`exclude\` may leave out all but what is required.
      x-source: ${source}
      allOf:
        - $ref: '#/components/schemas/${one}Input'
      required: [_id, name]
`;
}
