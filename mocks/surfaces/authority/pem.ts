/** The blocks of one kind in a text of PEM, each with its first and last line, in one form. */
export function pemBlocks(text: string, kind: 'CERTIFICATE' | 'RSA PRIVATE KEY'): string[] {
  const begin = `-----BEGIN ${kind}-----`;
  const end = `-----END ${kind}-----`;
  return text
    .split(begin)
    .slice(1)
    .flatMap((part) => {
      const length = part.indexOf(end);
      return length < 0 ? [] : [`${begin}${part.slice(0, length).replaceAll('\r\n', '\n')}${end}\n`];
    });
}

/** The bytes of one block, as a text of a letter each, which is what node-forge takes. */
export function bytesOfPem(block: string): string {
  const lines = block.trim().split('\n').slice(1, -1);
  return Buffer.from(lines.join(''), 'base64').toString('binary');
}
