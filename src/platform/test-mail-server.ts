import type { Server, Socket } from "node:net";

type Received = { readonly from: string; readonly to: readonly string[]; readonly bytes: Buffer };

type Envelope = { readonly mailFrom: false | { address: string }; readonly rcptTo: readonly { address: string }[] };
type Done = (error?: Error) => void;
type Handlers = {
  readonly authOptional: boolean;
  readonly allowInsecureAuth: true;
  readonly disabledCommands: string[];
  readonly logger: false;
  readonly onAuth: (presented: unknown, session: unknown, done: Done) => void;
  readonly onRcptTo: (receiver: { address: string }, session: unknown, done: Done) => void;
  readonly onData: (stream: NodeJS.ReadableStream, session: { envelope: Envelope }, done: Done) => void;
};

/** What the library `smtp-server` exports: it is for tests alone, and tests hand it in. */
type MailServerClass = new (handlers: Handlers) => {
  readonly server: Server;
  readonly listen: (port: number, host: string, listening: () => void) => unknown;
  readonly close: (closed: () => void) => unknown;
  readonly on: (event: "error", heard: () => void) => unknown;
};

/**
 * For tests: a real SMTP server on a free port, which keeps what it is given. It knows no `nobody@`, puts `later@` off,
 * takes nothing from us for `blocked@`, has no room for `full@`, and breaks off in the middle of a message to `breaks@`.
 * One that asks for a password finds every one wrong.
 */
export async function startMailServer(MailServer: MailServerClass, { asksForPassword = false } = {}) {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  const server = new MailServer({
    ...{ authOptional: !asksForPassword, allowInsecureAuth: true, logger: false },
    disabledCommands: asksForPassword ? ["STARTTLS"] : ["STARTTLS", "AUTH"],
    onAuth: (_presented, _session, done) => done(new Error("Wrong password")),
    onRcptTo: ({ address }, _session, done) => done(refusalOf(address)),
    onData: (stream, { envelope: { mailFrom, rcptTo } }, done) => {
      const to = rcptTo.map(({ address }) => address);
      if (to.some((address) => address.startsWith("breaks@"))) {
        for (const socket of sockets) socket.destroy();
        return;
      }
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        received.push({ from: mailFrom === false ? "" : mailFrom.address, to, bytes: Buffer.concat(parts) });
        done();
      });
    },
  });
  // A connection that its own client gives up is no fault of the server.
  server.on("error", () => undefined);
  server.server.on("connection", (socket) => sockets.add(socket));
  const listening = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", listening.resolve);
  await listening.promise;
  const address = server.server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  const stop = async () => {
    const closed = Promise.withResolvers<void>();
    server.close(closed.resolve);
    await closed.promise;
  };
  return { url: `smtp://127.0.0.1:${port}`, received, stop };
}

const answers: Readonly<Record<string, readonly [number, string]>> = {
  nobody: [550, "No such person"],
  later: [451, "Try later"],
  blocked: [550, "5.7.1 We take nothing from you"],
  full: [552, "5.2.2 The mailbox is full"],
};

function refusalOf(address: string): Error | undefined {
  const [responseCode, says] = answers[address.split("@")[0] ?? ""] ?? [];
  return responseCode === undefined ? undefined : Object.assign(new Error(says), { responseCode });
}
