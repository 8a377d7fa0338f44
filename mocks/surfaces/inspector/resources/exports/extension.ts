import { nothing } from 'lit-html';
import { badge } from '../../parts/badge.ts';
import type { Context } from '../../state/context.ts';
import type { ResourceExtension } from '../../state/extension.ts';

/** What is special about exports: what one reads with, how, and whether it looks something up. */
export const extension: ResourceExtension<Context> = {
  badges: ({ adaptorType, type, isLookup }) => [
    typeof adaptorType === 'string' ? badge('plain', adaptorType) : nothing,
    typeof type === 'string' && type !== 'webhook' ? badge('plain', type) : nothing,
    isLookup === true ? badge('warn', 'lookup') : nothing,
  ],
};
