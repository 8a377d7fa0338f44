import { type Body, type Held, isBody, type Kind, listOf, type OnDelete } from './studio-defects.ts';

/** The ids that a record holds, and what becomes of it when what they lead to is deleted. */
export function heldBy(kind: Kind, record: Body): Held[] {
  const one = (
    to: Kind,
    id: unknown,
    onDelete: OnDelete,
    at: string,
    place: 'top' | 'deep' | 'list' = 'top',
  ): Held[] =>
    id === undefined ? [] : [{ to, id, onDelete, at, isDeep: place === 'deep', isListed: place === 'list' }];
  if (kind === 'tasks') return one('projects', record['projectId'], 'cascade', 'projectId');
  if (kind === 'notes') return one('tools', record['authorToolId'], 'leave', 'authorToolId');
  if (kind !== 'projects') return [];
  return [
    ...one('clients', record['clientId'], 'refuse', 'clientId'),
    ...one('projects', record['followsId'], 'leave', 'followsId'),
    ...listOf(record['steps']).flatMap((step, at) =>
      one('tools', isBody(step) ? step['toolId'] : undefined, 'refuse', `steps[${at}].toolId`, 'deep'),
    ),
    ...listOf(record['spareToolIds']).flatMap((id, at) => one('tools', id, 'refuse', `spareToolIds[${at}]`, 'list')),
  ];
}
