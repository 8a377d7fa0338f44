/** What compares documents: an entry of the build, which Node loads when there are some. */
export { diffDocuments } from '../diff/diff-documents.ts';
