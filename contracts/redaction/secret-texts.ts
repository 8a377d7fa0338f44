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
    // A token, and no word that is written after `Bearer` in a sentence.
    '(?<=\\b[Bb]earer\\s{1,9})(?![A-Z]?[a-z]{0,15}\\.?(?![\\w~+/.=-]))[\\w~+/.=-]+',
    '(?<=(?:^|[?&])(?:code|sid)=)[^\\s&#;"\'<>\\\\]+',
    // What an engine quotes of a broken body, which is cut anywhere.
    '(?<=Unexpected token [^]{1,8}, (?:\\.{3})?\\\\*")[^]{1,90}?(?=\\\\*"(?:\\.{3})? is not valid JSON|…)',
    '(?<=hooks\\.slack\\.com/services/)[\\w/]+',
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
      'sk-(?:ant|proj|svcacct)-[\\w-]{16,}',
      'hf_[A-Za-z]{30,}',
      'pat-(?:na|eu)\\d-[\\w-]{20,}',
    ].join('|')})`,
  ].join('|'),
  'g',
);

/** A name, and what stands behind it: `Password=…;`, `"token": "…"`, `api_key: …` at the end of a line. */
const pairs = new RegExp(
  `(${secretEnd}\\\\*["']?\\s{0,3}[=:]\\s{0,3})(?:` +
    // In quotes; the closing one may have been cut off.
    '(["\'])(?!\\2|$)[^"\'\\\\]*(?:(?!\\2)(?:\\\\[^]|["\'])[^"\'\\\\]*)*|' +
    // In quotes that are escaped, as JSON within JSON has them.
    '(\\\\+["\'])(?!\\3|$)[^"\'\\\\]*(?:(?!\\3)(?:\\\\\\\\(?:\\\\[^]|[^\\\\])|\\\\[^"\'\\\\]|["\'])[^"\'\\\\]*)*|' +
    // Up to the semicolon of a connection string, or else one word.
    `(?<==\\s{0,3})(?:[^;\\r\\n&"'<>\\\\]{1,200}(?=;)|(?:[^\\s;&"'<>\\\\]|${slash})+)|` +
    // A header, but for one that a sentence shows the form of.
    `(?<=(?:authorization|cookie)\\s?:\\s{0,3})(?!\\s{0,3}\\w{0,9} ?…)(?:[^\\r\\n"'\\\\]|${slash})+|` +
    `(?<=\\w\\s{0,3}:\\s{1,3})(?:[^\\s"'<>,;\\\\]|${slash})+(?=[.,;)]?[ \\t]{0,3}$)` +
    ')',
  'gim',
);

/** A number behind a quoted name gets the quotes that a text has. */
const numbers = new RegExp(`(${secretEnd}(\\\\*")\\s{0,3}:\\s{0,3})-?\\d[\\d.eE+-]*`, 'gi');

const basic = /\b(Basic\s{1,9})([A-Za-z\d+/]{4,})={0,2}/gi;

/** Whatever is hidden has one of these; most texts have none, and are told so in one look. */
const hint = /[=:…]|valid JSON|[\w-]{12}|eyJ|slack|-{5}|[Bb]earer\s|basic\s/i;

/** A text without what is a secret by its shape or by the name before it. */
export function hideShapes(text: string): string {
  try {
    if (!hint.test(text)) return text;
    const shown = text
      .replaceAll(shapes, redacted)
      .replaceAll(basic, (whole, scheme: string, code: string) => (isPair(code) ? scheme + redacted : whole));
    if (!shown.includes('=') && !shown.includes(':')) return shown;
    return shown.replaceAll(pairs, `$1$2$3${redacted}`).replaceAll(numbers, `$1$2${redacted}$2`);
  } catch {
    // A secret of millions of characters is more than a regular expression can hold.
    return redacted;
  }
}

/** `Basic` is a word too; with credentials it is the base64 of a text with a colon. */
function isPair(code: string): boolean {
  return code.length % 4 !== 1 && atob(code).includes(':');
}
