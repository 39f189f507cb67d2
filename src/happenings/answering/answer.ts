import { compareInstants } from "#calendar/instants";
import { scopeOf } from "#access/access-table";
import type { Caller } from "#access/caller";
import { findAnswer, findSession, findToken, keepAnswer, type Session, type TokenSession } from "#access/store";
import { tokenIsUsed } from "#access/tokens/store";
import { brokenConstraint, type Queries } from "#platform/database";
import { log } from "#platform/log";
import type { AnyOperation, FileAnswer, Given, Refusal, Refused } from "#platform/operation";
import { problemAnswer } from "#platform/problem";
import { digestOf, sameSecret } from "#platform/secret";
import { commonRefusals, type Answerer, type ReadRequest } from "#platform/web";
import type { Desk } from "#happenings/desk/desk";
import { fileResponse } from "./file-response.ts";
import { requestDigest } from "./request-digest.ts";
import { debtorIsInScope } from "./scope.ts";
import { mayCall, sessionCookie } from "./sign-in.ts";

type Operation = AnyOperation<Caller>;
type Asking = {
  readonly operation: Operation;
  readonly request: ReadRequest;
  readonly session: Session | TokenSession | undefined;
  readonly secret: string | undefined;
  readonly now: Temporal.Instant;
};

/** Who asks, if anybody is signed in, and the instant at which they do. */
type Admission = Pick<Asking, "session" | "secret" | "now">;

/** Answers requests: who asks, whether they may, once and only once, in one transaction. */
export function answerer(desk: Desk): Answerer<Caller, Admission> {
  return { admit: (operation, headers) => admit(desk, operation, headers), answer: answerSafely(desk) };
}

/** Nobody who may not call an operation learns more of it, not even whether the request was well formed. */
async function admit(desk: Desk, operation: Operation, headers: Headers): Promise<Admission | Response> {
  const now = desk.clock.now();
  const { secret, kind } = presented(headers);
  // A token in a cookie would be sent by a browser of itself, and be asked for no form key: it opens nothing there.
  const find = kind === "cookie" ? findSession : findToken;
  const session = secret === undefined ? undefined : await find(desk.database.queries, digestOf(secret), now);
  if (session?.kind === "token") await noteUse(desk.database.queries, session, now);
  if (operation.open === true) return { session, secret, now };
  if (session === undefined) return common("not_signed_in");
  return mayCall(operation.id, session) ? { session, secret, now } : common("not_allowed");
}

/** A program asks very often: that its token was used is kept to the minute. */
async function noteUse(tx: Queries, { tokenId, lastUsedAt }: TokenSession, now: Temporal.Instant): Promise<void> {
  const isKept = lastUsedAt !== null && compareInstants(now, lastUsedAt.add({ minutes: 1 })) < 0;
  if (!isKept) await tokenIsUsed(tx, { tokenId, now });
}

function answerSafely(desk: Desk): Answerer<Caller, Admission>["answer"] {
  return async (operation, request, admission) => {
    try {
      return await answer(desk, { operation, request, ...admission });
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

async function answer(desk: Desk, asking: Asking): Promise<Response> {
  const { method, ownTransactions = false } = asking.operation;
  if (method === "get") return desk.database.reading((tx) => answerRead(tx, asking));
  if (ownTransactions) return answerWrite(desk.database.queries, asking);
  return desk.database.transaction((tx) => answerWrite(tx, asking));
}

async function answerRead(tx: Queries, asking: Asking): Promise<Response> {
  if (!(await isInScope(tx, asking))) return common("not_found");
  return responseOf(asking.operation, await handle(tx, asking));
}

async function answerWrite(tx: Queries, asking: Asking): Promise<Response> {
  const { operation, request, session, now } = asking;
  const reason = whyNotWrite(asking);
  if (reason !== undefined) return common(reason);
  if (!(await isInScope(tx, asking))) return common("not_found");
  const key = request.headers.get("idempotency-key");
  const isKept = operation.isRepeatable !== true;
  if (session === undefined || key === null || !isKept) return responseOf(operation, await handle(tx, asking));

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

async function isInScope(tx: Queries, { operation, request, session, now }: Asking): Promise<boolean> {
  const { debtorId } = request.params;
  const scope = session && scopeOf(operation.id, session.caller.role);
  if (debtorId === undefined || session === undefined || scope === undefined) return true;
  return debtorIsInScope(tx, { caller: session.caller, scope, debtorId }, now);
}

/** A cookie goes with every request that a browser makes, also one that another site provoked; the form key does not. */
function whyNotWrite({ operation, request, session }: Asking) {
  if (operation.open === true || session === undefined) return undefined;
  const formKey = request.headers.get("x-form-key") ?? "";
  if (session.kind === "cookie" && !sameSecret(formKey, session.formKey)) return "form_key_is_wrong";
  const key = request.headers.get("idempotency-key") ?? "";
  return key.length === 0 || key.length > 200 ? "idempotency_key_is_missing" : undefined;
}

/** The secret that a request came with, and how: a program's in its header, a browser's in its cookie. */
function presented(headers: Headers): { readonly secret: string | undefined; readonly kind: "cookie" | "token" } {
  const bearer = /^Bearer (\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
  if (bearer !== undefined) return { secret: bearer, kind: "token" };
  const cookies = (headers.get("cookie") ?? "").split(/;\s*/).map((pair) => pair.split("="));
  return { secret: cookies.find(([name]) => name === sessionCookie)?.[1], kind: "cookie" };
}

function responseOf(operation: Operation, outcome: Given<unknown> | Refused): Response {
  if (!outcome.ok) return refusalAnswer(operation, outcome);
  const headers = { ...outcome.headers };
  if (operation.answer === "nothing") return new Response(null, { status: 204, headers });
  if (operation.answer === "file") return fileResponse(outcome.value as FileAnswer);
  return Response.json(operation.answer.parse(outcome.value), { headers });
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
  const replayed = { "idempotent-replayed": "true" };
  if (status === 204) return new Response(null, { status, headers: replayed });
  const type = status >= 400 ? "application/problem+json" : "application/json";
  return new Response(text, { status, headers: { "content-type": type, ...replayed } });
}
