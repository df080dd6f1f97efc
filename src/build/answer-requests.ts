import type { RequestListener } from "node:http";
import path from "node:path";

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
 * Answers requests for files; `/` is `index`. Excel reads the list of formulas from another origin than the add-in's,
 * so every origin may read.
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
    const file = fileOf(request.url ?? "/") || index;
    void read(file).then((content) => {
      const headers = { "Access-Control-Allow-Origin": "*" };
      if (!content) {
        response.writeHead(404, { ...headers, "Content-Type": "text/plain" }).end("Not found");
        return;
      }
      const type = CONTENT_TYPES[path.extname(file)] ?? "application/octet-stream";
      response
        .writeHead(200, { ...headers, "Content-Type": type, "Content-Length": content.length })
        .end(content);
    });
  };
}

/** The path asked for, without its first slash and whatever stands behind a question mark. */
function fileOf(url: string): string {
  const asked = url.replace(/[?#].*$/, "").replace(/^\/+/, "");
  try {
    return decodeURIComponent(asked);
  } catch {
    return asked;
  }
}
