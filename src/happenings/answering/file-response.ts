import type { FileAnswer } from "#platform/operation";

/** What a browser shows in a tab of its own. All else it saves: a page of somebody else's would run as one of ours. */
const shown = new Set(["application/pdf", "image/png", "image/jpeg", "text/plain"]);

const nothing = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Chromium shows no PDF in a sandbox: its reader is a plugin there. Of a PDF nothing else is loaded either. */
const policies: Readonly<Record<string, string>> = {
  "application/pdf": `${nothing}; object-src 'self'; style-src 'unsafe-inline'`,
};

/** A file as an answer: told to be nothing but what it is said to be, and to load nothing. */
export function fileResponse({ bytes, mediaType, name }: FileAnswer): Response {
  const isShown = shown.has(mediaType);
  const plain = name.replace(/[^\w.-]+/g, "-");
  const whole = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": mediaType === "text/plain" ? "text/plain; charset=utf-8" : mediaType,
      "content-disposition": `${isShown ? "inline" : "attachment"}; filename="${plain}"; filename*=UTF-8''${whole}`,
      "content-security-policy": policies[mediaType] ?? `sandbox; ${nothing}`,
      "x-content-type-options": "nosniff",
    },
  });
}
