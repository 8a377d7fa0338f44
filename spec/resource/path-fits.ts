import { valuesBetween } from '../routing/template-segment.ts';

/** Makes what tells whether a path is one of those that a template stands for: as many segments, each of which fits. */
export function pathFits(template: string): (path: string) => boolean {
  const segments = template.split('/').map((segment) => segment.split(/\{[^{}]+\}/));
  return (path) => {
    const parts = path.split('/');
    return (
      parts.length === segments.length &&
      segments.every((literals, index) => valuesBetween(literals, parts[index] ?? '') !== null)
    );
  };
}
