import { Readable } from "node:stream";
import { createTransport } from "nodemailer";
import MailComposer from "nodemailer/lib/mail-composer";

/** A message as it is written: to one address, with files if any. */
export type MailMessage = {
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string | undefined;
  /** Where who wants no more of these writes to, as a `mailto:` address. */
  readonly unsubscribe?: string | undefined;
  readonly attachments?: readonly { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }[];
  readonly at: Temporal.Instant;
};

/** What became of a message that was given to a mail server. */
export type Delivery =
  | { readonly fate: "handed-over" }
  /**
   * The server said no, or was not reached: nothing has left. For the time being, it may be tried again. There is no such
   * address only where the server says so of this receiver: what it has against us is not the receiver's.
   */
  | { readonly fate: "failed"; readonly because: string; readonly isForNow: boolean; readonly isNoAddress: boolean }
  /** The connection broke while the message was under way: nobody can say whether it arrived. */
  | { readonly fate: "perhaps-sent"; readonly because: string };

/** The one way by which mail leaves. */
export type MailPort = {
  /** The address that messages come from; null where no mail server is set up, so that nothing can leave. */
  readonly from: string | null;
  readonly deliver: (message: { readonly to: string; readonly bytes: Uint8Array }) => Promise<Delivery>;
};

type Server = { readonly url: string; readonly from: string };

/**
 * The mail server that the environment names: `DUNLIN_SMTP_URL` as `smtps://user:password@host` or `smtp://host:587`,
 * and `DUNLIN_MAIL_FROM`, the address that messages come from. Undefined where it names none.
 */
export function mailServerOf(environment: NodeJS.ProcessEnv): Server | undefined {
  const [url = "", from = ""] = [environment["DUNLIN_SMTP_URL"], environment["DUNLIN_MAIL_FROM"]];
  if (url === "" && from === "") return undefined;
  if (url === "" || from === "") throw new Error("DUNLIN_SMTP_URL and DUNLIN_MAIL_FROM are set both, or neither.");
  if (!/^smtps?:$/.test(URL.parse(url)?.protocol ?? "")) {
    throw new Error("DUNLIN_SMTP_URL begins with smtp:// or smtps://.");
  }
  // It stands alone in the envelope, in the message's id and in the way to opt out.
  if (!/^[^\s@<>(),;:"[\]]+@[^\s@<>(),;:"[\]]+$/.test(from)) {
    throw new Error("DUNLIN_MAIL_FROM is an address and nothing else, as desk@example.com.");
  }
  return { url, from };
}

/** Mail by a server, or, without one, nowhere: who plans mail sees by `from` that it will not leave. */
export function mailPort(server: Server | undefined): MailPort {
  if (server === undefined) {
    const because = "No mail server is set up.";
    return { from: null, deliver: async () => ({ fate: "failed", because, isForNow: false, isNoAddress: false }) };
  }
  const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 60_000 };
  return {
    from: server.from,
    deliver: async ({ to, bytes }) => {
      const transport = createTransport({
        url: server.url,
        ...patience,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      const body = onceBegun(bytes);
      try {
        await transport.sendMail({ envelope: { from: server.from, to: [to] }, raw: body.stream });
        return { fate: "handed-over" };
      } catch (error) {
        return fateOf(error, body.hasBegun());
      } finally {
        transport.close();
      }
    },
  };
}

/** The bytes of a message, made once: what is kept of it is what leaves. */
export async function composeMail(
  from: string | { readonly name: string; readonly address: string },
  { at, attachments = [], unsubscribe, ...message }: MailMessage,
): Promise<Buffer> {
  const files = attachments.map(({ name, mediaType, bytes }) => {
    return { filename: name, contentType: mediaType, content: Buffer.from(bytes) };
  });
  const { html, ...plain } = message;
  const composer = new MailComposer({
    ...{ ...plain, from, attachments: files, date: new Date(at.epochMilliseconds) },
    ...(html === undefined ? {} : { html }),
    ...(unsubscribe === undefined ? {} : { headers: { "List-Unsubscribe": `<${unsubscribe}>` } }),
    // A file is read as it is; a server would have mended the ends of lines on the way.
    ...{ newline: "windows", disableFileAccess: true, disableUrlAccess: true },
  });
  return composer.compile().build();
}

/** A stream that remembers whether its reader has asked for the first byte: until then nothing can have left. */
function onceBegun(bytes: Uint8Array) {
  let begun = false;
  const stream = Readable.from(
    (function* () {
      begun = true;
      yield Buffer.from(bytes);
    })(),
  );
  return { stream, hasBegun: () => begun };
}

type Answered = { readonly responseCode?: unknown; readonly response?: unknown; readonly command?: unknown };

/** A server that answered has not taken the message. One that fell silent before the first byte has not got it. */
function fateOf(error: unknown, hasBegun: boolean): Delivery {
  const because = error instanceof Error ? error.message : String(error);
  const { responseCode: answer, response, command } = error as Answered;
  if (typeof answer === "number") {
    // What it answers before it hears of a receiver, it would answer to anybody: the password is wrong, or we are.
    const isForNow = answer < 500 || !["RCPT TO", "DATA"].includes(String(command));
    return { fate: "failed", because, isForNow, isNoAddress: command === "RCPT TO" && isNoAddress(String(response)) };
  }
  if (hasBegun) return { fate: "perhaps-sent", because };
  return { fate: "failed", because, isForNow: true, isNoAddress: false };
}

/**
 * Whether an answer says that nobody is at an address: by its enhanced code where it has one (RFC 3463: x.1 is the
 * address, x.2.1 a mailbox that takes nothing any more), else by what RFC 5321 has for it. A full mailbox, and a sender
 * who is not wanted, are something else.
 */
function isNoAddress(response: string): boolean {
  const [, code = "", enhanced] = /^(5\d\d)[ -](?:5\.(\d+\.\d+)\b)?/.exec(response) ?? [];
  return enhanced === undefined ? ["550", "551", "553"].includes(code) : /^(?:1\.\d+|2\.1)$/.test(enhanced);
}
