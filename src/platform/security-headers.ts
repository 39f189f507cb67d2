import type { MiddlewareHandler } from "hono";

const policy = [
  "default-src 'self'",
  "script-src 'self'",
  // Mantine sets computed sizes as style attributes; scripts stay strict.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** What a browser is told about every answer. The program loads nothing from elsewhere and is framed by nobody. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  // A file that is handed out has a stricter one already.
  if (!headers.has("Content-Security-Policy")) headers.set("Content-Security-Policy", policy);
  headers.set("X-Content-Type-Options", "nosniff");
  headers.set("Referrer-Policy", "no-referrer");
  headers.set("Cross-Origin-Opener-Policy", "same-origin");
  headers.set("Cross-Origin-Resource-Policy", "same-origin");
  headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
  if (context.req.path.startsWith("/api")) headers.set("Cache-Control", "no-store");
  if (new URL(context.req.url).protocol === "https:") headers.set("Strict-Transport-Security", "max-age=31536000");
};
