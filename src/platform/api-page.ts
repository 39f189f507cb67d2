import { html, raw } from "hono/html";

type Described = {
  readonly operationId?: string;
  readonly summary?: string;
  readonly responses?: Readonly<Record<string, { readonly description?: string }>>;
  readonly requestBody?: unknown;
};

type Document = { readonly paths?: Readonly<Record<string, object>> | undefined };

const style = `body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c1f21;background:#fff}
h1{font-size:1.4rem}section{border-top:1px solid #d9d9d4;padding:.8rem 0}h2{font:600 1rem ui-monospace,monospace;margin:0}
p{margin:.2rem 0}dl{display:grid;grid-template-columns:4rem 1fr;margin:.4rem 0}dt{font-weight:600}dd{margin:0}
@media(prefers-color-scheme:dark){body{color:#eceae4;background:#16191b}section{border-color:#3a3f42}a{color:#8fc7d6}}`;

/** The operations as a page to read: what each does, and what it may answer. Made from the OpenAPI document. */
export function apiPage(document: Document) {
  const sections = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) =>
      section(`${method.toUpperCase()} ${path}`, described as Described),
    ),
  );
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Dunlin: operations</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        <h1>Operations</h1>
        <p>The whole document, with every schema: <a href="/api/openapi.json">openapi.json</a>.</p>
        ${sections}
      </body>
    </html>`;
}

function section(place: string, { operationId = "", summary = "", responses = {} }: Described) {
  const answers = Object.entries(responses).map(
    ([status, { description = "" }]) =>
      html`<dt>${status}</dt>
        <dd>${description}</dd>`,
  );
  return html`<section id="${operationId}">
    <h2>${place}</h2>
    <p><strong>${operationId}</strong>: ${summary}</p>
    <dl>${answers}</dl>
  </section>`;
}
