/** A part of a help text. */
interface HelpSection {
  readonly title?: string;
  readonly body: string;
}

/** Takes the default of an option such as `--no-cors` out of the help: that it is "true" says the contrary of what it means. */
export function plainHelp(sections: readonly HelpSection[]): HelpSection[] {
  return sections.map((section) => ({
    ...section,
    body: section.body.replaceAll(/^(\s+--no-.*?) \(default: true\)/gm, '$1').replaceAll(/[ \t]+$/gm, ''),
  }));
}
