/** What reads documents: an entry of the build, which Node loads when there is one to be read. */
export { applyOverlay } from '../../spec/document/overlay/apply-overlay.ts';
export { readDocument } from '../../spec/document/reading/read-document.ts';
export { createContract } from '../contract/create-contract.ts';
