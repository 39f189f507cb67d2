import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import type { Context, MiddlewareHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import type { AnyOperation, Refusal } from "./operation.ts";
import { apiPage } from "./api-page.ts";
import { idsInLowerCase } from "./ids-in-lower-case.ts";
import { log } from "./log.ts";
import { holdsBrokenText } from "./plain-text.ts";
import { metrics, type Metrics } from "./metrics.ts";
import { problemAnswer } from "./problem.ts";
import { securityHeaders } from "./security-headers.ts";

const jsonBytesMax = 1_000_000;
const uploadBytesMax = 64_000_000;

/** A request that has been read and checked against its operation's schemas. */
export type ReadRequest = {
  readonly params: Record<string, string>;
  readonly query: Record<string, unknown>;
  readonly body: unknown;
  readonly headers: Headers;
  readonly address: string;
};

/** Answers the requests of operations: everything that is not reading and routing. */
export type Answerer<Caller, Admission> = {
  /** Asked before a request is read any further: who it is from, or the refusal of whoever may not ask this at all. */
  readonly admit: (operation: AnyOperation<Caller>, headers: Headers) => Promise<Admission | Response>;
  readonly answer: (operation: AnyOperation<Caller>, request: ReadRequest, admission: Admission) => Promise<Response>;
};

/** The refusals that any operation may answer. */
export const commonRefusals = {
  request_is_malformed: { status: 400, says: "The request is not what the operation reads." },
  not_signed_in: { status: 401, says: "Nobody is signed in." },
  not_allowed: { status: 403, says: "Your role does not allow this." },
  form_key_is_wrong: { status: 403, says: "The request did not come from the desk. Load the page again." },
  not_found: { status: 404, says: "There is nothing here that you may see." },
  idempotency_key_is_missing: { status: 400, says: "A write needs an Idempotency-Key header." },
  idempotency_key_was_used: { status: 409, says: "This Idempotency-Key was used for another request." },
} as const satisfies Record<string, Refusal>;

/** The HTTP application of a list of operations: routes, checking, headers and the OpenAPI document. */
export function webApp<Caller, Admission>(
  operations: readonly AnyOperation<Caller>[],
  answerer: Answerer<Caller, Admission>,
): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: malformed });
  app.use(securityHeaders);
  const counted = metrics();
  for (const operation of operations) mount(app, operation, { ...answerer, counted });
  const about = {
    openapi: "3.1.0",
    info: { title: "Dunlin", version: "1", description: "What the desk does, over HTTP." },
  };
  app.doc31("/api/openapi.json", about);
  app.get("/api/docs", (context) => context.html(apiPage(app.getOpenAPI31Document(about))));
  app.get("/metrics", async (context) =>
    context.text(await counted.text(), 200, { "content-type": counted.contentType }),
  );
  app.onError((error) => {
    // What is thrown while a request is read is the request's own fault: its JSON is broken, its form is none.
    if (error instanceof HTTPException && error.status < 500) return unreadable(error);
    log.error("A request failed", error);
    return problemAnswer({ status: 500, refusal: "internal_error", because: "Something broke here." });
  });
  app.notFound(() => problemAnswer({ status: 404, refusal: "not_found", because: commonRefusals.not_found.says }));
  return app;
}

function mount<Caller, Admission>(
  app: OpenAPIHono,
  operation: AnyOperation<Caller>,
  { admit, answer, counted }: Answerer<Caller, Admission> & { readonly counted: Metrics },
): void {
  const measured: MiddlewareHandler = async (context, next) => {
    const start = performance.now();
    await next();
    const seconds = (performance.now() - start) / 1000;
    counted.answered({ operation: operation.id, status: context.res.status, seconds });
  };
  const admitted: MiddlewareHandler = async (context, next) => {
    const admission = await admit(operation, context.req.raw.headers);
    if (admission instanceof Response) return admission;
    context.set("admission", admission);
    return next();
  };
  const limited = bodyLimit({
    maxSize: operation.multipart === true ? uploadBytesMax : jsonBytesMax,
    onError: tooLarge,
  });
  app.openapi(
    { ...routeOf(operation), middleware: [measured, admitted, limited] as const },
    async (context: Context) => {
      const read = {
        params: operation.params === undefined ? {} : context.req.valid("param" as never),
        query: operation.query === undefined ? {} : context.req.valid("query" as never),
        body: await bodyOf(operation, context),
      };
      if (holdsBrokenText(read)) {
        throw new HTTPException(400, { message: "A text of the request holds a NUL, or half of a character." });
      }
      const request = { ...idsInLowerCase(read), headers: context.req.raw.headers, address: addressOf(context) };
      return answer(operation, request, context.get("admission") as Admission);
    },
  );
}

async function bodyOf<Caller>(operation: AnyOperation<Caller>, context: Context): Promise<unknown> {
  if (operation.body === undefined) return undefined;
  return context.req.valid((operation.multipart === true ? "form" : "json") as never);
}

function addressOf(context: Context): string {
  const bound = context.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined;
  return bound?.incoming?.socket?.remoteAddress ?? "";
}

function routeOf<Caller>(operation: AnyOperation<Caller>) {
  const media = operation.multipart === true ? "multipart/form-data" : "application/json";
  const body = operation.body && { body: { required: true, content: { [media]: { schema: operation.body } } } };
  return createRoute({
    method: operation.method,
    path: `/api${operation.path}`,
    operationId: operation.id,
    summary: operation.summary,
    request: {
      ...(operation.params && { params: operation.params }),
      ...(operation.query && { query: operation.query }),
      ...body,
    },
    responses: { ...answerOf(operation), ...refusalsOf(operation) },
  });
}

function answerOf<Caller>(operation: AnyOperation<Caller>) {
  if (operation.answer === "nothing") return { 204: { description: "Done." } };
  if (operation.answer === "file") {
    return { 200: { description: "The file.", content: { "application/octet-stream": { schema: z.string() } } } };
  }
  return { 200: { description: "The answer.", content: { "application/json": { schema: operation.answer } } } };
}

const Problem = z
  .object({ refusal: z.string(), because: z.string(), status: z.number() })
  .loose()
  .meta({ id: "Problem" });

function refusalsOf<Caller>(operation: AnyOperation<Caller>) {
  const byStatus = Object.entries<Refusal>({ ...commonRefusals, ...operation.refusals }).reduce<
    Record<number, string[]>
  >((found, [name, { status }]) => ({ ...found, [status]: [...(found[status] ?? []), name] }), {});
  const content = { "application/problem+json": { schema: Problem } };
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, names]) => [status, { description: names.join(", "), content }]),
  );
}

function malformed(result: { success: boolean; error?: z.ZodError }): Response | undefined {
  if (result.success) return undefined;
  const fields = (result.error?.issues ?? []).map(({ path, message }) => ({ field: path.join("."), because: message }));
  const because = fields.map((field) => `${field.field || "the request"}: ${field.because}`).join("; ");
  return problemAnswer({ status: 400, refusal: "request_is_malformed", because, detail: { fields } });
}

function unreadable({ status, message }: HTTPException): Response {
  return problemAnswer({ status, refusal: "request_is_malformed", because: message });
}

function tooLarge(): Response {
  return problemAnswer({
    status: 413,
    refusal: "request_is_too_large",
    because: "The request is larger than is read.",
  });
}
