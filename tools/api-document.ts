import { operations } from "#happenings/answering/operations";
import { deskWithoutBook } from "#happenings/desk/desk-without-book";
import { webApp } from "#platform/web";
import type { ApiDocument } from "./client-source.ts";

/** All operations, as they are declared: none of them can be carried out. */
export const declaredOperations = operations(deskWithoutBook, { secureCookies: true });

/** The OpenAPI document that a running desk serves at `/api/openapi.json`. */
export function apiDocument(): ApiDocument {
  const nothing = () => Promise.reject(new Error("Nothing is answered here."));
  const app = webApp(declaredOperations, { admit: nothing, answer: nothing });
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: { title: "Dunlin", version: "1" },
  }) as unknown as ApiDocument;
}
