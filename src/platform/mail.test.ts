import { strict as assert } from "node:assert";
import { test } from "node:test";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { composeMail, mailPort, mailServerOf } from "./mail.ts";
import { startMailServer } from "./test-mail-server.ts";

const message = {
  ...{ messageId: "<one@example.com>", to: "mara@example.com", subject: "The day: niño", text: "All is done.\n" },
  attachments: [{ name: "sheet.pdf", mediaType: "application/pdf", bytes: Buffer.from("%PDF-1.7") }],
  at: Temporal.Instant.from("2026-11-23T16:00:00Z"),
};
const from = "desk@example.com";

async function send(url: string, to = message.to) {
  return mailPort({ url, from }).deliver({ to, bytes: await composeMail(from, message) });
}

test("a message arrives at a mail server with its text, its files and its own id", async () => {
  const server = await startMailServer(SMTPServer);
  try {
    assert.deepEqual(await send(server.url), { fate: "handed-over" });
    const [received] = server.received;
    assert.deepEqual(received?.to, ["mara@example.com"]);
    const read = await PostalMime.parse(received?.bytes ?? "");
    assert.equal(read.subject, message.subject);
    assert.equal(read.text?.trim(), "All is done.");
    assert.equal(read.messageId, message.messageId);
    assert.equal(read.attachments[0]?.filename, "sheet.pdf");
  } finally {
    await server.stop();
  }
});

test("the same message has the same bytes only where it has no parts that are marked off by chance", async () => {
  const { attachments: _, ...plain } = message;
  assert.deepEqual(await composeMail(from, plain), await composeMail(from, plain));
});

test("a refused receiver is a failure for good, one put off is a failure for now", async () => {
  const server = await startMailServer(SMTPServer);
  try {
    const refused = await send(server.url, "nobody@example.com");
    assert.equal(refused.fate === "failed" && refused.isForNow, false);
    assert.match(refused.fate === "failed" ? refused.because : "", /550/);
    const later = await send(server.url, "later@example.com");
    assert.equal(later.fate === "failed" && later.isForNow, true);
    assert.equal(server.received.length, 0);
  } finally {
    await server.stop();
  }
});

test("a server that breaks off after the message began leaves it perhaps sent", async () => {
  const server = await startMailServer(SMTPServer);
  try {
    assert.equal((await send(server.url, "breaks@example.com")).fate, "perhaps-sent");
  } finally {
    await server.stop();
  }
});

test("a server that is not there is a failure for now: nothing has left", async () => {
  const server = await startMailServer(SMTPServer);
  await server.stop();
  const fate = await send(server.url);
  assert.equal(fate.fate === "failed" && fate.isForNow, true);
});

test("without a mail server nothing leaves, and it says so", async () => {
  const port = mailPort(mailServerOf({}));
  assert.equal(port.from, null);
  const fate = await port.deliver({ to: "mara@example.com", bytes: Buffer.from("") });
  assert.deepEqual(fate, { fate: "failed", because: "No mail server is set up.", isForNow: false });
  assert.throws(() => mailServerOf({ DUNLIN_SMTP_URL: "smtp://localhost" }), /both/);
});
