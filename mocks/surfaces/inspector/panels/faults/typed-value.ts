import { noChange } from 'lit-html';
import { Directive, type DirectiveResult, directive, type PropertyPart } from 'lit-html/directive.js';

/** The value of a field, which a reader who is in it may be typing over: what came meanwhile does not take that away. */
class TypedValue extends Directive {
  override render(value: string): string {
    return value;
  }

  override update({ element }: PropertyPart, [value]: [string]): string | typeof noChange {
    return element.matches(':focus') ? noChange : value;
  }
}

const directiveOf = directive(TypedValue);

/** Sets the value of a field, unless the reader is in it. */
export function typedValue(value: string): DirectiveResult {
  return directiveOf(value);
}
