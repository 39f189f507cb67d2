import { serve, type ServerType } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { join, relative } from "node:path";
import { projectFolder } from "./project-folder.ts";

export type Listening = {
  readonly host: string;
  readonly port: number;
  readonly tls?: { readonly cert: string; readonly key: string };
};

const webFolder = join(projectFolder, "web/dist");

/** Serves the built desk beside the operations: its files, and its page for every address of its own. */
export function serveDesk(app: OpenAPIHono): void {
  const root = relative(process.cwd(), webFolder);
  app.use("/assets/*", async (context, next) => {
    await next();
    if (context.res.ok) context.res.headers.set("Cache-Control", "public, max-age=31536000, immutable");
  });
  app.use("/*", async (context, next) => {
    const { path } = context.req;
    if (path.startsWith("/api/") || path === "/metrics" || path.endsWith("z")) return next();
    return serveStatic({ root })(context, next);
  });
  app.get("/*", async (context, next) => {
    const { path } = context.req;
    if (path.startsWith("/api/") || path.startsWith("/assets/")) return next();
    return context.html(readFileSync(join(webFolder, "index.html"), "utf8"), 200, { "Cache-Control": "no-cache" });
  });
}

/** Listens. Resolves when requests are answered; `port` 0 takes a free one, which is given. */
export async function listen(app: OpenAPIHono, { host, port, tls }: Listening) {
  const https = tls && { createServer, serverOptions: { cert: readFileSync(tls.cert), key: readFileSync(tls.key) } };
  const server = await new Promise<ServerType>((resolve, reject) => {
    const starting = serve({ fetch: app.fetch, hostname: host, port, ...https }, () => resolve(starting));
    starting.once("error", reject);
  });
  const address = server.address();
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      if ("closeIdleConnections" in server) server.closeIdleConnections();
      // A request that hangs must not keep the program from ending.
      setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), 3000).unref();
    });
  return { port: typeof address === "object" && address !== null ? address.port : port, close };
}
