import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

export type StaticServer = { readonly origin: string; readonly close: () => Promise<void> };

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "text/xml; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Every run has a port of its own, so that a browser never keeps a file beyond the run for which it was built. */
const KEPT = "max-age=3600";

type Read = (file: string) => Promise<Buffer | null>;

/** By the ending of its name. */
export function contentType(file: string): string {
  return CONTENT_TYPES[path.extname(file)] ?? "application/octet-stream";
}

/** Reads the files of a folder by their paths in it. */
export function filesIn(folder: string): Read {
  return (file) => readFile(path.join(folder, file)).catch(() => null);
}

/** Serves files on a free port of this machine; `/` is the workbench, as in `npm start`. */
export async function serve(read: Read): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = pathname === "/" ? "workbench.html" : decodeURIComponent(pathname.slice(1));
    void read(file).then((content) => {
      const headers = { "Content-Type": contentType(file), "Cache-Control": KEPT };
      if (content) response.writeHead(200, headers).end(content);
      else response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
