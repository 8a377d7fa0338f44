import type { Contract } from '../../../../contracts/contract/contract.ts';
import { createContract } from '../../../../contracts/contract/create-contract.ts';

/** Machines have faults, and no path makes one or names it. */
export const machinesContract: Contract = createContract(`openapi: 3.1.0
info: { title: Machines, version: 1.0.0 }
paths:
  /machines:
    get:
      operationId: listMachines
      responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Machine' } } } } } }
    post:
      operationId: createMachine
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Machine' } } } }
      responses: { '201': { description: Made, content: { application/json: { schema: { $ref: '#/components/schemas/Machine' } } } }, '422': { description: Wrong } }
  /machines/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getMachine
      responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Machine' } } } }, '404': { description: None } }
    delete:
      operationId: deleteMachine
      responses: { '204': { description: Gone }, '404': { description: None } }
  /machines/{id}/faults:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: listMachineFaults
      x-view-of: faults
      responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Fault' } } } } }, '404': { description: None } }
  /faults:
    get:
      operationId: listFaults
      responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Fault' } } } } } }
components:
  schemas:
    Machine: { type: object, required: [name], properties: { id: { type: string, readOnly: true }, name: { type: string } } }
    Fault:
      type: object
      x-resource: faults
      x-id-field: number
      required: [number, machineId]
      properties:
        number: { type: string, pattern: '^[0-9]+$' }
        machineId: { type: string, x-references: machines, x-on-delete: cascade }
        pin: { type: string, x-secret: true }
`);

/** Records of the two kinds. */
export const machines: readonly { readonly id: string; readonly name: string }[] = [
  { id: 'drill', name: 'Drill' },
  { id: 'saw', name: 'Saw' },
];
