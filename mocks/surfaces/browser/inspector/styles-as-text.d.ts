/** A stylesheet as a text, for what a shadow of the page has alone. */
declare module '*/inspector.css?inline' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: Vite gives it so.
  export default text;
}
