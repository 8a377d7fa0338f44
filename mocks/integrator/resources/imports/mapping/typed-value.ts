/** A value as the type of a mapping has it; one that cannot be of it stays as it is. */
export function typedValue(value: unknown, dataType: unknown): unknown {
  switch (dataType) {
    case 'string':
      return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
    case 'number': {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
      return Number.isNaN(number) ? value : number;
    }
    case 'boolean':
      return value === 'true' ? true : value === 'false' ? false : value;
    default:
      return value;
  }
}
