import { addLogin, openOffice } from "#access/store";
import type { Role } from "#access/role";
import type { Id } from "#base/id";
import { answerer } from "#happenings/answering/answer";
import type { Desk as RunningDesk } from "#happenings/desk/desk";
import { operations } from "#happenings/answering/operations";
import { openEmptyDesk } from "#happenings/testing/empty-desk";
import { newId } from "#platform/chance";
import type { Clock, HandClock } from "#platform/clock";
import { passwordDigest } from "#platform/password";
import { webApp } from "#platform/web";
import { listen } from "#platform/web-server";
import { Client } from "./client.ts";

export const password = "a password for stories";
const digest = await passwordDigest(password);
/** As many as the program itself takes, so that what would use them up here would there. */
const connectionsMax = 10;
type OfficeOnly = Pick<RunningDesk, "database"> & { readonly clock: Clock };

const roles = ["collector", "clerk", "supervisor", "credit_manager", "administrator", "auditor"] as const;

/**
 * The real program on a database cloned from the template, served over HTTP on a free port, with a clock that is set by
 * hand and one login for each role, named as the role. Closing it leaves nothing behind.
 */
export class Desk implements AsyncDisposable {
  readonly running: RunningDesk;
  readonly clock: HandClock;
  readonly url: string;
  readonly #close: () => Promise<void>;

  private constructor(made: { running: RunningDesk; clock: HandClock; url: string; close: () => Promise<void> }) {
    this.running = made.running;
    this.clock = made.clock;
    this.url = made.url;
    this.#close = made.close;
  }

  static async open({ at = "2026-03-02T15:00:00Z" } = {}): Promise<Desk> {
    const { desk: running, close: closeDesk } = await openEmptyDesk(Temporal.Instant.from(at), { connectionsMax });
    await setUpOffice(running);
    const app = webApp(operations(running, { secureCookies: false }), answerer(running));
    const server = await listen(app, { host: "127.0.0.1", port: 0 });
    const close = async () => {
      await server.close();
      await closeDesk();
    };
    return new Desk({ running, clock: running.clock, url: `http://127.0.0.1:${server.port}`, close });
  }

  /** Sets the clock: an instant, or a day, of which it is then ten in the morning in New York. */
  at(when: string): this {
    const ten = (day: string) =>
      Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: "America/New_York", plainTime: "10:00" }).toInstant();
    this.clock.set(when.includes("T") ? Temporal.Instant.from(when) : ten(when));
    return this;
  }

  /** A program's client, signed in as the person of a role. */
  async as(role: Role): Promise<Client> {
    return Client.signIn(this.url, { username: role, password });
  }

  /** One more person, of that role and username, signed in as a program. A creditor's person sees that creditor's book. */
  async with(username: string, role: Role, creditorId?: string): Promise<Client> {
    const { database, clock } = this.running;
    const now = clock.now();
    const person = { loginId: newId<"login">(now), username, name: `Also ${username}`, role, password: digest };
    await addLogin(database.queries, { ...person, creditorId: (creditorId ?? null) as Id<"creditor"> | null }, now);
    return Client.signIn(this.url, { username, password });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#close();
  }
}

/** An office with one login for each role, named as the role. */
export async function setUpOffice({ database, clock }: OfficeOnly): Promise<void> {
  const now = clock.now();
  await openOffice(database.queries, { name: "The office", zone: "America/New_York", dayRunAt: "06:00" }, now);
  for (const role of roles) {
    const person = { loginId: newId<"login">(now), username: role, name: `The ${role.replace("_", " ")}`, role };
    await addLogin(database.queries, { ...person, password: digest }, now);
  }
}
