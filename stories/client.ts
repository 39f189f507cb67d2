/** What came back: the status, and the JSON if it was any. */
// oxlint-disable-next-line typescript/no-explicit-any -- a story reads what it asserts
export type Answer = { readonly status: number; readonly json: any; readonly response: Response };

type Sending = { readonly key?: string; readonly headers?: Record<string, string> };

/** A program that talks to the desk over HTTP with a token. Every write has a key of its own unless one is given. */
export class Client {
  readonly #url: string;
  readonly #token: string;

  constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  static async signIn(url: string, credentials: { username: string; password: string }): Promise<Client> {
    const response = await fetch(`${url}/api/tokens`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(credentials),
    });
    if (!response.ok) throw new Error(`Signing in as ${credentials.username}: ${response.status}`);
    const { token } = (await response.json()) as { token: string };
    return new Client(url, token);
  }

  get(path: string): Promise<Answer> {
    return this.#send("GET", path, undefined);
  }

  post(path: string, body: unknown, sending: Sending = {}): Promise<Answer> {
    return this.#send("POST", path, { body, ...sending });
  }

  put(path: string, body: unknown, sending: Sending = {}): Promise<Answer> {
    return this.#send("PUT", path, { body, ...sending });
  }

  delete(path: string, sending: Sending = {}): Promise<Answer> {
    return this.#send("DELETE", path, { body: undefined, ...sending });
  }

  async #send(method: string, path: string, sent: (Sending & { body: unknown }) | undefined): Promise<Answer> {
    const headers = new Headers({ authorization: `Bearer ${this.#token}`, ...sent?.headers });
    if (sent !== undefined) headers.set("idempotency-key", sent.key ?? crypto.randomUUID());
    const isForm = sent?.body instanceof FormData;
    if (sent?.body !== undefined && !isForm) headers.set("content-type", "application/json");
    const body = isForm ? (sent.body as FormData) : sent?.body === undefined ? null : JSON.stringify(sent.body);
    const response = await fetch(`${this.#url}/api${path}`, { method, headers, body });
    const isJson = response.headers.get("content-type")?.includes("json") ?? false;
    return { status: response.status, json: isJson ? await response.clone().json() : undefined, response };
  }
}
