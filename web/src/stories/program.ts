/** Writes as a program does that is signed in as somebody, and gives what is answered. */
export type Program = <Answer = unknown>(path: string, body: unknown) => Promise<Answer>;

/** What people do elsewhere while a story looks at a screen: said over HTTP, so that the story begins where it wants. */
export async function programOf(url: string, username: string): Promise<Program> {
  const { token } = await sent<{ token: string }>(`${url}/api/tokens`, { username, password: "demonstration" }, {});
  return (path, body) =>
    sent(`${url}/api${path}`, body, { authorization: `Bearer ${token}`, "idempotency-key": crypto.randomUUID() });
}

async function sent<Answer>(address: string, body: unknown, headers: Record<string, string>): Promise<Answer> {
  const response = await fetch(address, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${address} is answered by ${response.status}: ${await response.text()}`);
  return (response.status === 204 ? undefined : await response.json()) as Answer;
}
