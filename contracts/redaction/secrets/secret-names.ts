/** The last words of a name behind which a secret stands: `accessToken`, `db_password`, `x-api-key`. */
const endings =
  '(?<!(?:next|prev|page|continuation|sync|skip|cursor)[_-]?)tokens?|pass(?:[_-]?(?:words?|phrase|code)|wd)|pwd|secrets?|' +
  '(?:api|private|access|secret|sign(?:ing|ature)|encryption|shared|account|master|auth|session|subscription|ssh|hmac|aes|' +
  'crypto|cipher|deploy|functions?|admin|app(?:lication)?|webhook|consumer|security|licen[cs]e)[_-]?keys?|' +
  'authori[sz]ation|credentials?|bearer|cookies?|(?<![bs])session(?:[_-]?id)?|jwt|(?<!e)signature|connection[_-]?string|' +
  '(?:auth|authorization|verification|[ht]?otp|[2m]fa|two[_-]?factor|one[_-]?time|sms|device|security|recovery|backup|' +
  'reset)[_-]?codes?|pin[_-]code|code[_-]?verifier|client[_-]?assertion|saml[_-]?response';

/** Short names, which are parts of plain words too: `pin` is one, and no part of `spin`. */
const words = 'pin|[ht]?otp|sig|o?auth|pass|[cx]srf|hmac(?:[_-]?sha)?|cv[vc]';

/** Which of several it is, or how it is written: `password_old`, `tokenHash`, `API_KEY_PROD`. */
const tail =
  '(?:[_-]?(?:old|new|previous|current|backup|bak|te?mp|test|dev|prod(?:uction)?|stag(?:e|ing)|live|sandbox|default|base|' +
  'value|plain|raw|clear|b(?:ase)?[_-]?64|enc(?:rypted|oded)?|hash(?:ed)?|pem|v(?=\\d)|confirm(?:ation)?|repeat(?:ed)?|again)){0,2}[_\\d]{0,9}';

/** The end of a secret name in a text, as a part of a regular expression. Without captures. */
export const secretEnd: string = `(?:${endings}|(?<![a-z])(?:${words}|refresh))[_\\d]{0,9}${tail}`;

const secretName = new RegExp(`(?:${endings}|(?<![a-z])(?:${words})|^refresh)[_\\d]{0,9}${tail}$`);

/** What is a secret in the query of a URL and in a form only: elsewhere an error has a `code`, and a record a `sid`. */
const asked = /^(code|sid|assertion)$/;

/** A part of every secret name: most names have none, which one look shows. */
const hint =
  /tok|pass|pwd|secr|key|auth|cred|bear|cook|sess|jwt|sig|conn|code|pin|otp|srf|hmac|cv|refr|assert|saml|sid/i;

/** What most requests have: the expression that knows them all takes longer to make than a request to respond to. */
const usual = new Set(['authorization', 'cookie', 'cookies', 'set-cookie', 'password', 'token']);

/** Whether a header, a parameter, a field of a form or a key of a JSON object of this name holds a secret. */
export function isSecretName(name: string, isAsked = false): boolean {
  if (usual.has(name)) return true;
  const end = name.slice(-80);
  if (!hint.test(end)) return false;
  const plain = end
    .replaceAll(/[^A-Za-z\d]+/g, '_')
    .replaceAll(/([a-z\d])(?=[A-Z])/g, '$1_')
    .toLowerCase();
  return secretName.test(plain) || (isAsked && asked.test(plain));
}

/** Whether it is one of the names beside which a `code` is that of a login. */
export function isGrantName(name: string): boolean {
  return /^(grant_?type|redirect_?uri|client_?id)$/i.test(name);
}

/** What names a secret, and what has it, in `{ "name": "api_key", "value": … }` and the like. */
const [label, labelled] = [/^(name|key|id|header|field|param(eter)?|path)$/i, /^val(ues?)?$/i];

/** Whether an object names a secret that another of its fields has. */
export function isNamedPair(value: Readonly<Record<string, unknown>>): boolean {
  return value['type'] === 'password' || Object.keys(value).some((name) => label.test(name) && names(value[name]));
}

/** Whether a field of such an object is the one that has it. */
export function isValueName(name: string): boolean {
  return labelled.test(name);
}

/** Whether it is one of a list of headers, such as `[["Authorization", …]]`. */
export function isNamedEntry(item: unknown): item is readonly [string, string] {
  return Array.isArray(item) && item.length === 2 && typeof item[1] === 'string' && names(item[0]);
}

/** Whether a field says which kind of credentials an object holds, and not what they are: `auth: { type: 'basic', … }`. */
export function isKind(name: string, value: unknown): boolean {
  return name === 'type' && typeof value === 'string' && /^[a-z][a-z\d]{0,15}$/.test(value);
}

function names(text: unknown): boolean {
  return typeof text === 'string' && isSecretName(text);
}
