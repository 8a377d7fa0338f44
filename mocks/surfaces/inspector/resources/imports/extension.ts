import { nothing } from 'lit-html';
import { badge } from '../../parts/badge.ts';
import type { Context } from '../../state/context.ts';
import type { ResourceExtension } from '../../state/extension.ts';

/** What is special about imports: what one writes with. */
export const extension: ResourceExtension<Context> = {
  badges: ({ adaptorType }) => [typeof adaptorType === 'string' ? badge('plain', adaptorType) : nothing],
};
