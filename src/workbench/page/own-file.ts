/** A missing file of the page's server, by path. */
export class MissingFile extends Error {
  readonly file: string;

  constructor(file: string) {
    super(`There is no file ${file}.`);
    this.file = file;
  }
}

/** Fetches a file from the page's own server. */
export async function ownFile(path: string): Promise<Response> {
  const response = await fetch(new URL(path, document.baseURI)).catch(() => null);
  // A development server may answer an unknown path with an HTML page.
  const isPage = response?.headers.get("content-type")?.startsWith("text/html") ?? false;
  if (!response?.ok || isPage) throw new MissingFile(path);
  return response;
}
