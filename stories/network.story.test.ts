import { strict as assert } from "node:assert";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { request } from "node:https";
import { join } from "node:path";
import { test } from "node:test";
import { text } from "node:stream/consumers";
import type { IncomingMessage } from "node:http";
import { addLogin } from "#access/store";
import { newId } from "#platform/chance";
import { openDatabase } from "#platform/database";
import { passwordDigest } from "#platform/password";
import { cloneDatabase } from "#platform/test-server";
import { Dunlin } from "./dunlin.ts";

/** A certificate that nobody signed but itself, for this machine; nothing where there is no openssl to make it. */
function selfSigned(folder: string): { cert: string; key: string } | undefined {
  const [cert, key] = [join(folder, "cert.pem"), join(folder, "key.pem")];
  const names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"];
  const args = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert, "-days", "2", ...names];
  try {
    execFileSync("openssl", args, { stdio: "ignore" });
    return { cert, key };
  } catch {
    return undefined;
  }
}

test("over a network the desk speaks TLS alone, with a cookie that never travels in the open", async (context) => {
  await using dunlin = new Dunlin();
  const made = selfSigned(dunlin.data);
  if (made === undefined) return context.skip("There is no openssl on this machine to make a certificate.");
  const clone = await cloneDatabase();
  try {
    const tls = ["--host", "0.0.0.0", "--tls-cert", made.cert, "--tls-key", made.key];
    const desk = await dunlin.start([...tls, "--web"], clone.url);
    const port = Number(new URL(desk.url).port);
    assert.equal(new URL(desk.url).protocol, "https:");
    // A demonstration is loaded for whoever starts the desk for themselves, and never over a network.
    assert.doesNotMatch(desk.said(), /demonstration/i);

    const [, username, password] = /shown this once: (\S+) \/ (\S+)/.exec(desk.said()) ?? [];
    const ask = (path: string, body?: unknown) =>
      new Promise<IncomingMessage>((resolve, reject) => {
        const method = body === undefined ? "GET" : "POST";
        const headers = { "content-type": "application/json" };
        const sent = request({ host: "localhost", port, path, method, headers, ca: readFileSync(made.cert) }, resolve);
        sent.on("error", reject).end(body === undefined ? "" : JSON.stringify(body));
      });
    const health = await ask("/healthz");
    assert.equal(await text(health), "ok");
    assert.equal(health.headers["strict-transport-security"], "max-age=31536000");
    const session = await ask("/api/session", { username, password });
    assert.equal(session.statusCode, 200, await text(session));
    assert.match(session.headers["set-cookie"]?.[0] ?? "", /HttpOnly; SameSite=Strict; Path=\/; Max-Age=\d+; Secure$/);
    await assert.rejects(fetch(`http://localhost:${port}/healthz`));
    assert.equal(await desk.stop("SIGINT"), 0);
  } finally {
    await clone.drop();
  }
});

test("a book whose sign-ins everybody knows is not served over a network", async (context) => {
  await using dunlin = new Dunlin();
  const made = selfSigned(dunlin.data);
  if (made === undefined) return context.skip("There is no openssl on this machine to make a certificate.");
  const clone = await cloneDatabase();
  const database = openDatabase(clone.url);
  try {
    const now = Temporal.Now.instant();
    const person = { loginId: newId<"login">(now), username: "collector", name: "Carla Mendes" } as const;
    const password = await passwordDigest("demonstration");
    await addLogin(database.queries, { ...person, role: "collector", password }, now);
    const tls = ["--host", "0.0.0.0", "--tls-cert", made.cert, "--tls-key", made.key];
    const { status, stderr } = await dunlin.run(["start", "--port", "0", ...tls, "--web"], { url: clone.url });
    assert.equal(status, 1);
    assert.match(stderr, /demonstration sign-ins, which everybody knows/);
    assert.doesNotMatch(stderr, /Dunlin is at/);
  } finally {
    await database.close();
    await clone.drop();
  }
});
