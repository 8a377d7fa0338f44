/** The values of a `Cookie` header. */
export const cookieValue: RegExp = /=([^;]*)/g;

/** Not the value of an attribute. */
export const setCookieValue: RegExp = /(?<!;\s{0,3}(?:path|domain|expires|max-age|samesite|priority))=([^;,]*)/gi;
