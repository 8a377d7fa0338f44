import type { ResourceFlag } from '../../usage/resource-flag.ts';
import { accessOf } from './access-text.ts';

/** The flags of `serve` for the options of access tokens. */
export const flags: readonly ResourceFlag[] = [
  {
    option: 'access',
    what: 'What a token may do: TOKEN=LEVEL, TOKEN=ID:LEVEL,… for single integrations, or TOKEN=env:ID; may be given more than once',
    read: accessOf,
  },
];
