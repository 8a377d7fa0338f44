import type { Defects } from '../../proxy.ts';
import { invitations } from './invitations.ts';
import { shares } from './shares.ts';

/** What can go wrong with the users of an account. */
export const users: Defects = { ...shares, ...invitations };
