/** A fenced block of a Markdown text. */
export interface Example {
  readonly language: string;
  readonly text: string;
  /** The line of its first line of code, from 1. */
  readonly line: number;
}

/** The fenced blocks of a Markdown text, in order. */
export function examplesOf(markdown: string): Example[] {
  return [...markdown.matchAll(/^```(\w+)[^\n]*\n([\s\S]*?)^```$/gm)].map((match) => ({
    language: match[1] ?? '',
    text: match[2] ?? '',
    line: markdown.slice(0, match.index).split('\n').length + 1,
  }));
}

/** What an example says that it prints: a comment behind a `console.log`, or one on a line of its own. */
export function promisedOutput(example: string): string {
  const promises = example.matchAll(/^\s*(?:console\.log\(.*\); )?\/\/ (.*)$/gm);
  return [...promises].map(([, text]) => text).join('\n');
}
