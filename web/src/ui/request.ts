import { Problem, type ProblemFacts } from "./problem.ts";
import { noteReached } from "./reached.ts";

/** A value of a query. What is undefined is left out of the address. */
export type QueryValue = string | number | boolean | null | undefined;

/** One request below `/api`, as the generated client writes it. */
export type Asked = {
  readonly method: "get" | "post" | "put" | "delete";
  readonly path: string;
  readonly query?: Readonly<Record<string, QueryValue>>;
  /** JSON, or a form with files. */
  readonly body?: unknown;
} & RequestOptions;

/** What a caller may add to any operation. */
export type RequestOptions = {
  /** The Idempotency-Key of a write: the same for each sending of one act. Without it every sending is its own act. */
  readonly key?: string;
  readonly signal?: AbortSignal;
  /** The answer is wanted although the page may be left meanwhile. */
  readonly keepalive?: boolean;
};

const held: { formKey: string | undefined } = { formKey: undefined };

/** Keeps the form key of the person's session: every write carries it, so that no other site can write for them. */
export function rememberFormKey(formKey: string | undefined): void {
  held.formKey = formKey;
}

/** A key that names one act of a person, for the server to recognise a second sending of it. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The address of an operation, for links and pictures that the browser fetches by itself. */
export function addressOf({ path, query = {} }: Pick<Asked, "path" | "query">): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== "") search.set(name, String(value));
  }
  return `/api${path}${search.size === 0 ? "" : `?${search}`}`;
}

/** Sends a request to the server of this page. A refusal is thrown as a `Problem`; so is a server that is not reached. */
export async function request<Answer>(asked: Asked): Promise<Answer> {
  const response = await send(asked);
  if (!response.ok) throw new Problem(await problemFacts(response));
  if (response.status === 204) return undefined as Answer;
  const isJson = response.headers.get("content-type")?.includes("json") ?? false;
  return (isJson ? await response.json() : await response.blob()) as Answer;
}

async function send(asked: Asked): Promise<Response> {
  const isForm = asked.body instanceof FormData;
  try {
    const response = await fetch(addressOf(asked), {
      method: asked.method.toUpperCase(),
      headers: headersOf(asked, isForm),
      credentials: "same-origin",
      keepalive: asked.keepalive ?? false,
      signal: asked.signal ?? null,
      ...(asked.body === undefined ? {} : { body: isForm ? (asked.body as FormData) : JSON.stringify(asked.body) }),
    });
    noteReached(true);
    return response;
  } catch (error) {
    if (asked.signal?.aborted) throw error;
    noteReached(false);
    throw new Problem({ status: 0, refusal: "not_reached", because: "" });
  }
}

function headersOf({ method, body, key }: Asked, isForm: boolean): Headers {
  const headers = new Headers({ accept: "application/json, application/problem+json" });
  if (body !== undefined && !isForm) headers.set("content-type", "application/json");
  if (method === "get") return headers;
  headers.set("idempotency-key", key ?? newKey());
  if (held.formKey !== undefined) headers.set("x-form-key", held.formKey);
  return headers;
}

async function problemFacts(response: Response): Promise<ProblemFacts> {
  const unknown = { status: response.status, refusal: "unreadable_answer", because: "" };
  const isJson = response.headers.get("content-type")?.includes("json") ?? false;
  if (!isJson) return unknown;
  const said = (await response.json()) as Partial<ProblemFacts>;
  return { ...unknown, ...said, status: response.status };
}
