/** Saves a value as JSON to a file that is called after an account; gives its name. */
export function saveFile(account: string, ending: string, value: unknown): string {
  const url = URL.createObjectURL(new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${account.replaceAll('/', '-')}.${ending}`;
  link.click();
  URL.revokeObjectURL(url);
  return link.download;
}
