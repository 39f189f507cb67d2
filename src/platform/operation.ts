import type { z } from "zod";
import type { Accepted, Outcome } from "#base/outcome";
import type { Queries } from "./database.ts";

/** A refusal of an operation: its HTTP status, and the sentence that a person reads. */
export type Refusal = { readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429; readonly says: string };

/** A file as an answer, instead of JSON. */
export type FileAnswer = { readonly bytes: Uint8Array; readonly mediaType: string; readonly name: string };

/** What a handler is given: the request, read and checked; who asks; and the transaction that it happens in. */
export type Request<Params, Query, Body, Caller> = {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly caller: Caller;
  readonly tx: Queries;
  readonly now: Temporal.Instant;
  /** The network address that the request came from. */
  readonly address: string;
  /** The secret of the session or token that it came with, if any. */
  readonly secret: string | undefined;
};

/** A refusal with what else a person should know about it: findings of the law, the row of a file. */
export type Refused = { readonly ok: false; readonly refusal: string; readonly detail?: Record<string, unknown> };

/** What an operation answers, with headers where it sets any. */
export type Given<Value> = Accepted<Value> & { readonly headers?: Readonly<Record<string, string>> };

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/**
 * One thing that can be asked of the program over HTTP. From the list of all operations the routes, the OpenAPI
 * document and the web client are made, and the access table has a row for each.
 */
export type Operation<
  Caller,
  Params extends z.ZodObject | undefined = z.ZodObject | undefined,
  Query extends z.ZodObject | undefined = z.ZodObject | undefined,
  Body extends z.ZodType | undefined = z.ZodType | undefined,
  Answer extends z.ZodType | "file" | "nothing" = z.ZodType | "file" | "nothing",
> = {
  readonly id: string;
  readonly method: "get" | "post" | "put" | "delete";
  /** Below `/api`, with parameters as `{name}`. */
  readonly path: string;
  readonly summary: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** True where the body is `multipart/form-data` with files. */
  readonly multipart?: boolean;
  readonly answer: Answer;
  /**
   * True for a write that makes transactions of its own, and may be sent twice without harm: it is in none of the
   * frame's, which would hold a connection for as long as it waits for another.
   */
  readonly ownTransactions?: boolean;
  /** True for a write that comes to the same however often it is sent: its answer is not kept for a second sending. */
  readonly isRepeatable?: boolean;
  /** True where nobody needs to be signed in; then `caller` is nobody, and must not be read. */
  readonly open?: boolean;
  readonly refusals: Readonly<Record<string, Refusal>>;
  readonly handle: (
    request: Request<Parsed<Params>, Parsed<Query>, Parsed<Body>, Caller>,
  ) => Promise<
    | Given<Answer extends z.ZodType ? z.input<Answer> : Answer extends "file" ? FileAnswer : undefined>
    | Outcome<never, string>
    | Refused
  >;
};

/** Any operation, as a list holds them. */
// oxlint-disable-next-line typescript/no-explicit-any -- a list of operations of different shapes has no narrower type
export type AnyOperation<Caller> = Operation<Caller, any, any, any, any>;

/** Declares an operation: its handler's types follow from its schemas. */
export function operation<Caller>() {
  return <
    Answer extends z.ZodType | "file" | "nothing",
    Params extends z.ZodObject | undefined = undefined,
    Query extends z.ZodObject | undefined = undefined,
    Body extends z.ZodType | undefined = undefined,
  >(
    declared: Operation<Caller, Params, Query, Body, Answer>,
  ): AnyOperation<Caller> => declared;
}
