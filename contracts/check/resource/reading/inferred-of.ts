import { markedIdField } from '../../../../spec/resource/words/marked-id-field.ts';
import type { Contract } from '../../../contract/contract.ts';
import { remembered } from '../../../contract/remembered.ts';
import { type Inferred, pagesInferred } from '../../inferred/inferred.ts';
import { pageWayOf } from '../../inferred/page-way.ts';
import type { Resource } from '../resources.ts';
import { successSchema } from './record-fields.ts';

const known = remembered<readonly Inferred[]>();

/** The rules of failures that a list would not have if its records were found elsewhere, or on other pages. */
const ofLists = /^(list holds the new record|list shows the record|list forgets the deleted record|distinct ids)$/;

/** What every check of a resource takes for granted: which field is the id, and where a list shows records. */
export function inferredOf(contract: Contract, resource: Resource): readonly Inferred[] {
  return known(resource, '', () => readInferred(contract, resource));
}

function readInferred(contract: Contract, resource: Resource): readonly Inferred[] {
  const { idField, idParameter, name, list, recordsAt } = resource;
  const pages = list && pagesInferred(pageWayOf(contract.document, list));
  const isSaid = [resource.read, resource.create].some((operation) => {
    const schema = successSchema(operation);
    return schema !== undefined && markedIdField(contract.document, contract.shapeAt(schema)) !== undefined;
  });
  const by = idField === idParameter ? 'the parameter of its path' : 'its name';
  return [
    ...(isSaid
      ? []
      : [
          {
            text: `${idField} identifies ${name}, by ${by}`,
            rules: /^(distinct ids|created id|the record asked for|id stays)$/,
          },
        ]),
    ...(list === undefined || recordsAt.field === undefined
      ? []
      : [{ text: `${recordsAt.field} holds the records of ${list.id}, by its shape`, rules: ofLists }]),
    ...(pages === undefined ? [] : [{ text: pages.text, rules: ofLists }]),
  ];
}
