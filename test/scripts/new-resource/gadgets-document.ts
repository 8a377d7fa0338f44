/** What a person writes into the new file of a resource: a reference, a secret, a PATCH, a filter, a view, an action. */
export function withMore(document: string): string {
  const field = `        _connectionId:
          $ref: '#/components/schemas/ObjectId'
          description: What it goes through.
          x-references: connections
          x-source: choice
        key:
          type: string
          description: Opens it.
          x-secret: true
          x-source: choice
    Gadget:
`;
  const filter = `        - name: _connectionId
          in: query
          description: Only those of this connection.
          x-filter-of: _connectionId
          x-source: choice
          schema:
            $ref: '#/components/schemas/ObjectId'
      responses:
`;
  const patch = `    patch:
      operationId: patchGadget
      summary: Change a gadget.
      description: Applies a JSON Patch (RFC 6902).
      tags: [Gadgets]
      x-source: choice
      x-patchable: [/name]
      requestBody:
        required: true
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/JsonPatch'
      responses:
        '204':
          description: It is changed.
          x-source: choice
        '400':
          $ref: '#/components/responses/InvalidIdOrJson'
        '401':
          $ref: '#/components/responses/Unauthorized'
        '403':
          $ref: '#/components/responses/Forbidden'
        '404':
          $ref: '#/components/responses/NotFound'
        '413':
          $ref: '#/components/responses/PayloadTooLarge'
        '415':
          $ref: '#/components/responses/UnsupportedMediaType'
        '422':
          $ref: '#/components/responses/PatchRefused'
        '429':
          $ref: '#/components/responses/RateLimited'
    delete:
`;
  const below = `  /gadgets/{_id}/spin:
    parameters:
      - name: _id
        in: path
        required: true
        description: The gadget's \`_id\`.
        x-source: choice
        schema:
          $ref: '#/components/schemas/ObjectId'
    post:
      operationId: spinGadget
      summary: Spin a gadget.
      description: Nothing of the record changes.
      tags: [Gadgets]
      x-source: choice
      responses:
        '204':
          description: It spins.
          x-source: choice
        '400':
          $ref: '#/components/responses/InvalidId'
        '401':
          $ref: '#/components/responses/Unauthorized'
        '403':
          $ref: '#/components/responses/Forbidden'
        '404':
          $ref: '#/components/responses/NotFound'
        '429':
          $ref: '#/components/responses/RateLimited'
  /connections/{_id}/gadgets:
    parameters:
      - name: _id
        in: path
        required: true
        description: The connection's \`_id\`.
        x-source: choice
        schema:
          $ref: '#/components/schemas/ObjectId'
    get:
      operationId: listConnectionGadgets
      summary: Get the gadgets of a connection.
      description: Those that go through it.
      tags: [Gadgets]
      x-view-of: gadgets
      x-source: choice
      responses:
        '200':
          description: The gadgets.
          x-source: choice
          content:
            application/json:
              schema:
                type: array
                items:
                  $ref: '#/components/schemas/Gadget'
        '204':
          description: No gadgets, where the account is set up to respond with an empty list so.
          x-source: choice
        '400':
          $ref: '#/components/responses/InvalidId'
        '401':
          $ref: '#/components/responses/Unauthorized'
        '404':
          $ref: '#/components/responses/NotFound'
        '429':
          $ref: '#/components/responses/RateLimited'
components:
`;
  return document
    .replace('    Gadget:\n', field)
    .replace('      responses:\n', filter)
    .replace('    delete:\n', patch)
    .replace('components:\n', below);
}
