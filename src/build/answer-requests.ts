import type { RequestListener } from "node:http";
import { extname } from "node:path";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".gif": "image/gif",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "text/xml; charset=utf-8",
};

/**
 * Serves files; `/` is `index`, and a folder is its `index.html`. Excel reads the list of formulas from another
 * origin than the add-in's, so every origin is allowed.
 */
export function answerRequests(
  read: (file: string) => Promise<Buffer | null>,
  index: string,
): RequestListener {
  return (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const file = fileOf(request.url ?? "/", index);
    void read(file).then((content) => {
      const headers = { "Access-Control-Allow-Origin": "*" };
      if (!content) {
        response.writeHead(404, { ...headers, "Content-Type": "text/plain" }).end("Not found");
        return;
      }
      const type = CONTENT_TYPES[extname(file)] ?? "application/octet-stream";
      response
        .writeHead(200, { ...headers, "Content-Type": type, "Content-Length": content.length })
        .end(content);
    });
  };
}

/** File path of a request URL, without query and leading slash. */
function fileOf(url: string, index: string): string {
  const path = url.replace(/[?#].*$/, "").replace(/^\/+/, "");
  if (path === "") return index;
  const file = path.endsWith("/") ? `${path}index.html` : path;
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}
