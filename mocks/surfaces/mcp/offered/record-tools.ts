import type { JsonRecord } from '../../../engine/store/record.ts';
import { accountFields, accountOf } from '../tool/account-fields.ts';
import { needed, object, text, whole } from '../tool/field.ts';
import { defineTool, type Tool } from '../tool/tool.ts';

const resource = needed(text('The name of the resource, such as integrations; list_resources has them all.'));
const id = needed(text('The id of the record.'));

/** The records of an account, read and written. Nothing of it is in the journal. */
export const recordTools: readonly Tool[] = [
  defineTool(
    'list_resources',
    {
      title: 'List resources',
      description: 'Lists the resources of the API, with how many records of each the account has.',
      kind: 'reads',
    },
    accountFields,
    (context, given) => accountOf(context, given).resources(),
  ),
  defineTool(
    'list_records',
    {
      title: 'List records',
      description: 'Gives the records of a resource, a page at a time, with how many there are.',
      kind: 'reads',
    },
    {
      ...accountFields,
      resource,
      offset: whole('How many records to pass over.', 0),
      limit: whole('At most so many records.', 20),
    },
    async (context, given) => {
      const { offset = 0, limit = 20 } = given;
      const records = await accountOf(context, given).resource(given.resource).all();
      return { total: records.length, offset, records: records.slice(offset, offset + limit) };
    },
  ),
  defineTool(
    'read_record',
    {
      title: 'Read a record',
      description: 'Gives one record, secrets included; null where it is not there.',
      kind: 'reads',
    },
    { ...accountFields, resource, id },
    async (context, given) => (await accountOf(context, given).resource(given.resource).get(given.id)) ?? null,
  ),
  defineTool(
    'make_record',
    {
      title: 'Make a record',
      description: 'Makes a valid record; fields that are left out are filled in. Gives the record with its id.',
      kind: 'changes',
    },
    {
      ...accountFields,
      resource,
      fields: object<JsonRecord>('The fields that matter; default: none.'),
      factory: text('One of the factories that list_resources names. Default: the usual one of the resource.'),
    },
    (context, given) => accountOf(context, given).resource(given.resource).make(given.fields, given.factory),
  ),
  defineTool(
    'put_record',
    {
      title: 'Put a record',
      description:
        'Puts a whole record in its place, or a new one where there is none of its id. One that breaks the contract is refused, and nothing is changed.',
      kind: 'changes',
    },
    {
      ...accountFields,
      resource,
      record: needed(object<JsonRecord>('The whole record with its id, as read_record gives it.')),
    },
    async (context, given) => accountOf(context, given).resource(given.resource).put(given.record),
  ),
  defineTool(
    'delete_record',
    {
      title: 'Delete a record',
      description: 'Deletes a record, whoever refers to it. Tells whether it was there.',
      kind: 'removes',
    },
    { ...accountFields, resource, id },
    async (context, given) => ({
      deleted: await accountOf(context, given).resource(given.resource).delete(given.id),
    }),
  ),
  defineTool(
    'record_dependencies',
    { title: 'Who refers to a record', description: 'Tells which records refer to one.', kind: 'reads' },
    { ...accountFields, resource, id },
    (context, given) => accountOf(context, given).resource(given.resource).dependencies(given.id),
  ),
];
