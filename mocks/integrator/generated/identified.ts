// Made from the folders of resources by "npm run generate". Do not edit.
import { identified as accesstokensPart } from '../resources/accesstokens/identified.ts';

/** What each resource knows of a token, which every request asks. */
export const identified: {
  readonly accesstokens: typeof accesstokensPart;
} = {
  accesstokens: accesstokensPart,
};
