import { scopeOf } from "#access/access-table";
import type { Caller } from "#access/caller";
import { findAnswer, findSession, keepAnswer, type Session } from "#access/store";
import { brokenConstraint, type Queries } from "#platform/database";
import { log } from "#platform/log";
import type { AnyOperation, FileAnswer, Given, Refusal, Refused } from "#platform/operation";
import { problemAnswer } from "#platform/problem";
import { digestOf, sameSecret } from "#platform/secret";
import { commonRefusals, type Answerer, type ReadRequest } from "#platform/web";
import type { Desk } from "./desk.ts";
import { requestDigest } from "./request-digest.ts";
import { debtorIsInScope } from "./scope.ts";
import { sessionCookie } from "./sign-in.ts";

type Operation = AnyOperation<Caller>;
type Asking = {
  readonly operation: Operation;
  readonly request: ReadRequest;
  readonly session: Session | undefined;
  readonly secret: string | undefined;
  readonly now: Temporal.Instant;
};

/** Answers requests: who asks, whether they may, once and only once, in one transaction. */
export function answerer(desk: Desk): Answerer<Caller> {
  return async (operation, request) => {
    try {
      return await answer(desk, operation, request);
    } catch (error) {
      const refusal = brokenConstraint(error);
      if (refusal !== undefined && Object.hasOwn(operation.refusals, refusal)) {
        return refusalAnswer(operation, { ok: false, refusal });
      }
      log.error(`${operation.id} failed`, error);
      const because = "Something broke here. Nothing was changed by this request; it may be sent again.";
      return problemAnswer({ status: 500, refusal: "internal_error", because });
    }
  };
}

async function answer(desk: Desk, operation: Operation, request: ReadRequest): Promise<Response> {
  const now = desk.clock.now();
  const secret = secretOf(request.headers);
  const session = secret === undefined ? undefined : await findSession(desk.database.queries, digestOf(secret), now);
  const asking = { operation, request, session, secret, now };
  if (operation.method === "get") {
    const reason = await whyNotAtAll(desk.database.queries, asking);
    return reason === undefined ? responseOf(operation, await handle(desk.database.queries, asking)) : common(reason);
  }
  return desk.database.transaction((tx) => answerWrite(tx, asking));
}

async function answerWrite(tx: Queries, asking: Asking): Promise<Response> {
  const { operation, request, session, now } = asking;
  const reason = (await whyNotAtAll(tx, asking)) ?? whyNotWrite(asking);
  if (reason !== undefined) return common(reason);
  const key = request.headers.get("idempotency-key");
  if (session === undefined || key === null) return responseOf(operation, await handle(tx, asking));

  const { loginId } = session.caller;
  const digest = await requestDigest(operation.id, request);
  const earlier = await findAnswer(tx, { loginId, key });
  if (earlier !== undefined && earlier.digest !== digest) return common("idempotency_key_was_used");
  if (earlier !== undefined) return repeated(earlier);
  const response = responseOf(operation, await handle(tx, asking));
  const text = await response.clone().text();
  await keepAnswer(tx, { loginId, key, digest, status: response.status, answer: text, at: now });
  return response;
}

function handle(tx: Queries, { operation, request, session, secret, now }: Asking) {
  const { params, query, body, address } = request;
  const caller = session?.caller;
  // An open operation reads no caller; for every other one the session was asked for above.
  return operation.handle({ params, query, body, address, caller: caller as Caller, tx, now, secret });
}

async function whyNotAtAll(tx: Queries, { operation, request, session, now }: Asking) {
  if (operation.open === true) return undefined;
  if (session === undefined) return "not_signed_in";
  const scope = scopeOf(operation.id, session.caller.role);
  if (scope === undefined) return "not_allowed";
  const { debtorId } = request.params;
  if (debtorId === undefined) return undefined;
  return (await debtorIsInScope(tx, { caller: session.caller, scope, debtorId }, now)) ? undefined : "not_found";
}

/** A cookie goes with every request that a browser makes, also one that another site provoked; the form key does not. */
function whyNotWrite({ operation, request, session }: Asking) {
  if (operation.open === true || session === undefined) return undefined;
  const formKey = request.headers.get("x-form-key") ?? "";
  if (session.kind === "cookie" && !sameSecret(formKey, session.formKey)) return "form_key_is_wrong";
  const key = request.headers.get("idempotency-key") ?? "";
  return key.length === 0 || key.length > 200 ? "idempotency_key_is_missing" : undefined;
}

function secretOf(headers: Headers): string | undefined {
  const bearer = /^Bearer (\S+)$/.exec(headers.get("authorization") ?? "")?.[1];
  if (bearer !== undefined) return bearer;
  const cookies = (headers.get("cookie") ?? "").split(/;\s*/).map((pair) => pair.split("="));
  return cookies.find(([name]) => name === sessionCookie)?.[1];
}

function responseOf(operation: Operation, outcome: Given<unknown> | Refused): Response {
  if (!outcome.ok) return refusalAnswer(operation, outcome);
  const headers = { ...outcome.headers };
  if (operation.answer === "nothing") return new Response(null, { status: 204, headers });
  if (operation.answer === "file") return fileResponse(outcome.value as FileAnswer);
  return Response.json(operation.answer.parse(outcome.value), { headers });
}

function fileResponse({ bytes, mediaType, name }: FileAnswer): Response {
  const plain = name.replace(/[^\w.-]+/g, "-");
  const headers = { "content-type": mediaType, "content-disposition": `inline; filename="${plain}"` };
  return new Response(new Uint8Array(bytes), { headers });
}

function refusalAnswer(operation: Operation, { refusal, detail }: Refused): Response {
  const declared: Refusal | undefined = { ...commonRefusals, ...operation.refusals }[refusal];
  if (declared === undefined) throw new Error(`${operation.id} refuses ${refusal}, which it does not declare.`);
  const facts = { status: declared.status, refusal, because: declared.says };
  return problemAnswer(detail === undefined ? facts : { ...facts, detail });
}

function common(refusal: keyof typeof commonRefusals): Response {
  const { status, says } = commonRefusals[refusal];
  return problemAnswer({ status, refusal, because: says });
}

function repeated({ status, answer: text }: { status: number; answer: string }): Response {
  const type = status >= 400 ? "application/problem+json" : "application/json";
  const body = status === 204 ? null : text;
  return new Response(body, { status, headers: { "content-type": type, "idempotent-replayed": "true" } });
}
