/** After the browser tests: the server of the build is closed. */
export default async function stopServing(): Promise<void> {
  await globalThis.buildServer?.close();
}
