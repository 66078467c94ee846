import { createReadStream, existsSync, statSync } from "node:fs";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export interface RunningServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder's files on localhost. Port 0 takes any free one; a taken port moves on to the next. */
export async function serveFolder(folder: string, port: number): Promise<RunningServer> {
  if (!existsSync(join(folder, "index.html")))
    throw new Error(`Chưa có ${folder}: hãy chạy npm start, hoặc npm run build và npm run build:workbench.`);
  const server = createServer((request, response) => answer(folder, request, response));
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return { address: `http://localhost:${taken}/`, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && port > 0) listen(server, port + 1).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, "localhost", resolve);
  });
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const file = fileFor(folder, request.url ?? "/");
  if (file === null) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream", "cache-control": "no-cache" });
  createReadStream(file).pipe(response);
}

/** The file an address names; null where there is none, or where it would lie outside the folder. */
export function fileFor(folder: string, address: string): string | null {
  const path = decoded(address.split(/[?#]/)[0] ?? "/");
  if (path === null) return null;
  const file = normalize(join(folder, path.endsWith("/") ? `${path}index.html` : path));
  if (!file.startsWith(normalize(folder) + sep)) return null;
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
