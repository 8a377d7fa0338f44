/** The word in a document below which the further files stand that it was bundled with. */
export const furtherFiles = 'x-files';
