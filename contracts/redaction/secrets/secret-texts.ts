import { redacted } from './mark.ts';
import { secretEnd } from './secret-names.ts';

/** A backslash that is no part of an escaped quote: what follows the secret is left whole. */
const slash = '\\\\(?!["\'])';

/**
 * Shapes that are secrets wherever they stand. Each begins with a fixed text and repeats one set of characters at a
 * time, so that looking for them takes time linear in the text.
 */
const shapes = new RegExp(
  [
    `-----BEGIN [A-Z ]{0,30}PRIVATE KEY[A-Z ]{0,9}-----(?:[^"'<>\\\\-]|-(?!----END)|${slash})*(?:-----END[A-Z ]{0,50}-----)?`,
    // User and password of a URL.
    '(?<=:(?:\\\\?/){2})[^\\s/?#"\'<>\\\\]+(?=@)',
    // …also where the text is cut before its end.
    '(?<=://)[^\\s/?#"\'<>\\\\:…]*:[^\\s/?#"\'<>\\\\…]+(?=…)',
    // The same in a URL that is percent-encoded.
    '(?<=%3[Aa](?:%2[Ff]){2})(?:[^\\s/?#"\'<>\\\\&%]|%(?!2[Ff]|3[Ff]|40))+(?=%40)',
    // A token, and no word that is written after `Bearer` in a sentence.
    '(?<=\\b[Bb]earer\\s{1,9})(?![A-Z]?[a-z]{0,15}\\.?(?![\\w~+/.=-])|[a-z_]{1,20}=[\\\\"])[\\w~+/.=-]+',
    '(?<=(?:^|[?&])(?:code|sid)=)[^\\s&#;"\'<>\\\\]+',
    // What an engine quotes of a broken body, which is cut anywhere.
    '(?<=Unexpected token [^]{1,8}, (?:\\.{3})?\\\\*")[^]{1,90}?(?=\\\\*"(?:\\.{3})? is not valid JSON|…)',
    '(?<=hooks\\.slack\\.com/services/)[\\w/]+',
    '(?<=\\d{8}:)AA[\\w-]{30,}',
    '(?<=discord(?:app)?\\.com/api/webhooks/\\d{1,20}/)[\\w-]+',
    // JSON web tokens: base64 of `{"`, and two dots.
    '(?<![\\w+/-])eyJ[\\w-]{5,}\\.[\\w-]{5,}\\.[\\w-]*(?:\\.[\\w-]*){0,2}',
    `\\b(?:${[
      'gh[opsur]_\\w{10,}',
      'github_pat_\\w{10,}',
      'gl(?:pat|oas|dt|rt|ptt|cbt|soat|imt|agent)-[\\w-]{10,}',
      'xox[a-z]-[\\w-]{8,}',
      'xapp-[\\w-]{8,}',
      '[rs]k_(?:live|test)_\\w{8,}',
      'whsec_\\w{8,}',
      '(?:AKIA|ASIA)[A-Z\\d]{16}\\b',
      'AIza[\\w-]{30,}',
      'ya29\\.[\\w-]{20,}',
      'GOCSPX-[\\w-]{20,}',
      'npm_[A-Za-z\\d]{20,}',
      'pypi-[\\w-]{20,}',
      'SG\\.[\\w-]{16,}\\.[\\w-]{16,}',
      'shp(?:at|ca|pa|ss)_\\w{16,}',
      'S[Kk][\\da-f]{32}\\b',
      'sk-(?:(?:ant|proj|svcacct|admin|or)-[\\w-]{16,}|[A-Za-z\\d]{32,})',
      'xai-\\w{20,}',
      'hf_[A-Za-z]{30,}',
      'pat-(?:na|eu)\\d-[\\w-]{20,}',
      'do[opr]_v1_\\w{20,}',
      'A[TC](?:ATT|CTT)3[\\w=-]{16,}',
      'lin_api_\\w{16,}',
      'sq0(?:atp|csp)-[\\w-]{16,}',
      'dckr_[op]at_[\\w-]{16,}',
      'hv[sb]\\.[\\w-]{16,}',
      'dapi[a-f\\d]{32}',
      'NRAK-[A-Z\\d]{20,}',
      'PMAK-[\\w-]{20,}',
      'glsa_\\w{16,}',
      'AGE-SECRET-KEY-1[A-Z\\d]{10,}',
      'key-[a-f\\d]{32}\\b',
      '1//0[\\w-]{20,}',
    ].join('|')})`,
  ].join('|'),
  'g',
);

/** A name, and what stands behind it: `Password=…;`, `"token": "…"`, `api_key: …` at the end of a line. */
const pairs = new RegExp(
  `(${secretEnd}\\\\*["']?\\s{0,3}(?::=|=>|[=:]|%(?:25){0,3}3D)\\s{0,3})(?:` +
    // In quotes; the closing one may have been cut off.
    '(["\'])(?!\\2|$)[^"\'\\\\]*(?:(?!\\2)(?:\\\\[^]|["\'])[^"\'\\\\]*)*|' +
    // In quotes that are escaped, as JSON within JSON has them.
    '(\\\\+["\'])(?!\\3|$)[^"\'\\\\]*(?:(?!\\3)(?:\\\\\\\\(?:\\\\[^]|[^\\\\])|\\\\[^"\'\\\\]|["\'])[^"\'\\\\]*)*|' +
    // Up to the semicolon of a connection string, or else one word.
    `(?<==>?\\s{0,3})(?:[^;\\r\\n&"'<>\\\\]{1,200}(?=;)|(?:[^\\s;&"'<>\\\\]|${slash})+)|` +
    // A header, but for one that a sentence shows the form of.
    `(?<=(?:authorization|cookie)\\s?:\\s{0,3})(?!\\s{0,3}\\w{0,9} ?…)(?:[^\\r\\n"'\\\\]|${slash})+|` +
    `(?<=\\w\\s{0,3}:\\s{1,3})(?:[^\\s"'<>,;\\\\]|${slash})+(?=[.,;)]?[ \\t]{0,3}$)|` +
    // What has letters and digits is no word of a sentence.
    `(?<=(?:\\w\\s{0,3}:\\s|(?:pass(?:word)?|pwd|key|auth):)\\s{0,3})(?=[^\\s"'<>,;:)}\\]\\\\]{0,60}\\d)(?=[^\\s"'<>,;:)}\\]\\\\]{0,60}[a-z])[^\\s"'<>,;:)}\\]\\\\]{8,}|` +
    // In a URL that is percent-encoded, up to the next `&`, quote, space or `#`.
    `(?<=3D)(?:[^\\s&;"'<>\\\\%]|%(?!(?:25){0,3}2[0236]))+` +
    ')',
  'gim',
);

/** The text of an element or of a CDATA section in XML, and the attribute or the member `value` beside a name. */
const elements = new RegExp(
  `(${secretEnd}\\\\*["']?(?:\\s[^<>]{1,200}(?<=["'\\\\]))?>\\s{0,9})(?:(<!\\[CDATA\\[)(?:[^\\]]|\\](?!\\]>))+|(?!\\s)[^<>…]+(?=<\\\\?/|…))|` +
    `(${secretEnd}\\\\*["'](?:\\s{1,9}value\\s?=\\s?|\\s?,\\s?\\\\*["']value\\\\*["']\\s?:\\s?)\\\\*["'])[^"'<>\\\\]+`,
  'gi',
);

/** A number behind a quoted name gets the quotes that a text has. */
const numbers = new RegExp(`(${secretEnd}(\\\\*")\\s{0,3}:\\s{0,3})-?\\d[\\w.+-]*`, 'gi');

const basic = /\b(Basic\s{1,9})([A-Za-z\d+/]{4,})={0,2}/gi;

/** Whatever is hidden has one of these; most texts have none, which one look shows. */
const hint = /[=:…]|%\d|<\/|CDATA|valid JSON|[\w-]{12}|eyJ|slack|-{5}|[Bb]earer\s|basic\s/i;

/** Ids, numbers and moments, most of what a record holds, and the host of most requests: nothing that could be hidden. */
const harmless = /^(?:[\da-f]{1,40}|[\d:.TZ+-]{1,40}|localhost:\d{1,5})$/;

/** What most responses have: to make the expressions that know all shapes takes longer than the rest of a response. */
const usual = new Set(['application/json; charset=utf-8', 'application/json;charset=utf-8']);

const never = /(?!)/g;

/** What stands between a name and its value. */
const named = /[=:]|%\d|<\/|CDATA/;

/** Short texts in which nothing was hidden: the names of fields and the words of a document come over and over. */
const plain = new Set<string>();
const [longestPlain, maxPlain] = [60, 5000];

/** Two are enough for nearly all; a text that was made to need many more costs no more than these. */
const maxPasses = 8;

/** A text without what is a secret by its shape or by the name before it. What was hidden once stays as it is. */
export function hideShapes(text: string): string {
  if (text.length > longestPlain) return hideAll(text);
  if (plain.has(text)) return text;
  const shown = hideAll(text);
  if (shown !== text) return shown;
  if (plain.size === maxPlain) plain.clear();
  plain.add(text);
  return text;
}

/** What stands behind a hidden value can read as one more, such as the rest of a text after `\\`: until there is none. */
function hideAll(text: string): string {
  let shown = withoutShapes(text);
  for (let before = text, pass = 1; shown !== before && pass < maxPasses; pass++) {
    before = shown;
    shown = withoutShapes(before);
  }
  return shown;
}

function withoutShapes(text: string): string {
  try {
    if (usual.has(text) || harmless.test(text) || !hint.test(text)) return text;
    const shown = text
      .replaceAll(shapes, redacted)
      .replaceAll(basic, (whole, scheme: string, code: string) => (isPair(code) ? scheme + redacted : whole));
    if (!named.test(shown)) return shown;
    return shown
      .replaceAll(/<|value/i.test(shown) ? elements : never, `$1$2$3${redacted}`)
      .replaceAll(pairs, `$1$2$3${redacted}`)
      .replaceAll(numbers, `$1$2${redacted}$2`);
  } catch {
    // A secret of millions of characters is more than a regular expression can hold.
    return redacted;
  }
}

/** `Basic` is a word too; with credentials it is the base64 of a text with a colon. */
function isPair(code: string): boolean {
  return code.length % 4 !== 1 && atob(code).includes(':');
}
