/** What can be said of a problem in a field, known by the field's name: the values that may do, the likeliest first. */
export interface ErrorWords {
  /** A sentence about this very problem. */
  readonly said: (field: string) => readonly unknown[] | undefined;
  /** What names the kind of problem; an example knows the API's own names better. */
  readonly coded: (field: string) => readonly unknown[] | undefined;
}

const sentences = /^(message|msg|detail|details|description|reason|errormessage|errordescription|text|summary)$/;
const codes = /^(code|error|errorcode|kind|key|name)$/;
const statuses = /^(status|statuscode|httpstatus|httpstatuscode|httpcode)$/;
const fields = /^(field|fieldname|param|parameter|property|attribute|pointer|loc|location|source)$/;
const titles = /^(title|statustext|errortitle)$/;

/** What is known of an error. */
export interface ErrorFacts {
  readonly status: number;
  /** What kind of problem it is: `unknown-record`. */
  readonly kind: string;
  readonly sentence: string;
  /** The name of the field that the problem is about, where it is about one. */
  readonly field?: string | undefined;
}

/** The words for an error. */
export function errorWords({ status, kind, sentence, field: about }: ErrorFacts): ErrorWords {
  const title = titleOf(status);
  const plain = (field: string): string => field.toLowerCase().replaceAll(/[^a-z]/g, '');
  return {
    said: (field) => {
      if (about !== undefined && fields.test(plain(field))) return [about, `/${about}`, [about]];
      return sentences.test(plain(field)) ? [sentence] : undefined;
    },
    coded: (field) => {
      const name = plain(field);
      if (statuses.test(name)) return [status, String(status), title];
      if (name === 'type') return ['about:blank', kind];
      if (titles.test(name)) return [title];
      if (field === 'schemas') return [['urn:ietf:params:scim:api:messages:2.0:Error']];
      return codes.test(name) ? [kind, status, String(status)] : undefined;
    },
  };
}

/** The reason phrase of a status, as HTTP has it. */
function titleOf(status: number): string {
  return reasons[status] ?? (status < 500 ? 'Bad Request' : 'Internal Server Error');
}

const reasons: Readonly<Record<number, string>> = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
};
