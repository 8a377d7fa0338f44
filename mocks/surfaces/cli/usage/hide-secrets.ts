/** The options whose values are nobody's business. */
const secrets = /^--(?:token|access|admin-token|against-token|system-token|auth|against-auth|header)(=|$)/;

/** The address of a database without the password in it. */
function withoutPassword(word: string): string {
  const start = word.indexOf('://') + 3;
  const end = word.lastIndexOf('@');
  const colon = word.indexOf(':', start);
  const isAddress = /^(?:--state=)?postgres/i.test(word) && start > 2 && colon > 0 && colon < end;
  return isAddress ? `${word.slice(0, colon)}:[redacted]${word.slice(end)}` : word;
}

/** A command line without the secrets in it; `undefined` where there are none. */
export function withoutSecrets(words: readonly string[]): string[] | undefined {
  const hidden = words.map((word, index) => {
    const [flag, equals] = secrets.exec(word) ?? [];
    if (flag !== undefined) return equals === '=' ? `${flag}[redacted]` : word;
    const isValue = secrets.exec(words[index - 1] ?? '')?.[1] === '';
    return isValue ? '[redacted]' : withoutPassword(word);
  });
  return hidden.some((word, index) => word !== words[index]) ? hidden : undefined;
}

/** Takes secrets out of what the list of processes shows, where the system lets a program do so. */
export function hideSecrets(name: string, words: readonly string[]): void {
  const hidden = withoutSecrets(words);
  if (hidden !== undefined) process.title = [name, ...hidden].join(' ');
}
