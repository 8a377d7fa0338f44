import type { Usual } from '../../reading/basis/usual.ts';

const none = (): undefined => undefined;

/** What a document is read with of which nothing is known but what it says, and of which no id is to be made. */
export const plainUsual: Usual = {
  idField: 'id',
  isNamed: false,
  newId: none,
  isFixed: false,
  isStamped: false,
  uuid: none,
  stored: (record) => record,
};
