import { nothing } from 'lit-html';
import { badge } from '../../parts/badge.ts';
import type { Context } from '../../state/context.ts';
import type { ResourceExtension } from '../../state/extension.ts';
import { switchButton } from './connections-card.ts';

/** What is special about connections: of which kind one is, and whether it works. */
export const extension: ResourceExtension<Context> = {
  badges: ({ type, offline, needsAuthorization }) => [
    typeof type === 'string' ? badge('plain', type) : nothing,
    offline === true ? badge('bad', 'offline') : nothing,
    needsAuthorization === true ? badge('warn', 'needs authorization') : nothing,
  ],
  actions: (context, record) => switchButton(context, record),
};
