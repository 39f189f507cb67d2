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
    assert.ok(refused.fate === "failed" && !refused.isForNow && refused.isNoAddress);
    assert.match(refused.because, /550/);
    const later = await send(server.url, "later@example.com");
    assert.equal(later.fate === "failed" && later.isForNow, true);
    assert.equal(server.received.length, 0);
  } finally {
    await server.stop();
  }
});

for (const receiver of ["blocked", "full"]) {
  test(`a message that is not taken for ${receiver}@ is given up, and says nothing against the address`, async () => {
    const server = await startMailServer(SMTPServer);
    try {
      const fate = await send(server.url, `${receiver}@example.com`);
      assert.ok(fate.fate === "failed" && !fate.isForNow && !fate.isNoAddress, JSON.stringify(fate));
    } finally {
      await server.stop();
    }
  });
}

test("a server that finds our password wrong is a failure for now, and says nothing of any receiver", async () => {
  const server = await startMailServer(SMTPServer, { asksForPassword: true });
  try {
    const fate = await send(server.url.replace("//", "//desk:wrong@"), "nobody@example.com");
    assert.ok(fate.fate === "failed" && fate.isForNow && !fate.isNoAddress, JSON.stringify(fate));
    assert.match(fate.because, /535/);
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
  const because = "No mail server is set up.";
  assert.deepEqual(fate, { fate: "failed", because, isForNow: false, isNoAddress: false });
  assert.throws(() => mailServerOf({ DUNLIN_SMTP_URL: "smtp://localhost" }), /both/);
});

// prettier-ignore
const settings = [
  ["smtp://localhost",       "Harbor <desk@example.com>",        /an address and nothing else/],
  ["smtp://localhost",       "desk@example.com, b@example.com",  /an address and nothing else/],
  ["smtp://localhost",       "desk",                             /an address and nothing else/],
  ["mail.example.com:587",   "desk@example.com",                 /smtp:/],
  ["https://mail.example",   "desk@example.com",                 /smtp:/],
] as const;

for (const [url, sender, says] of settings) {
  test(`the setting ${url} with "${sender}" stops the program and says why`, () => {
    assert.throws(() => mailServerOf({ DUNLIN_SMTP_URL: url, DUNLIN_MAIL_FROM: sender }), says);
  });
}
