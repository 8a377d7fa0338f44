import { Document, isScalar, isSeq, visit } from 'yaml';

/** Writes a value as YAML as people do: a list of words stands in one line. */
export function yamlText(value: unknown): string {
  const yaml = new Document(value, { aliasDuplicateObjects: false });
  visit(yaml, {
    Seq(_key, node) {
      if (isSeq(node) && node.items.length > 0 && node.items.every(isShort)) node.flow = true;
    },
  });
  return yaml.toString({ flowCollectionPadding: false, lineWidth: 120, singleQuote: true });
}

function isShort(item: unknown): boolean {
  return isScalar(item) && String(item.value).length <= 40;
}
