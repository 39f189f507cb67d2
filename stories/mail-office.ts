import { mailPort } from "#platform/mail";
import { handOverLetters } from "#happenings/letters/hand-over-letters";
import { sendLetters } from "#happenings/letters/send-letters";
import { runDay } from "#happenings/cases/run-day";
import { collectFor, takeIn } from "./book.ts";
import { Desk } from "./desk.ts";

type Opening = { readonly url: string; readonly book: string };

/** An office with a mail server, on a day on which trade reminders are due; with its jobs, each by itself. */
export async function openMailOffice({ url, book }: Opening) {
  const desk = await Desk.open();
  await collectFor(desk, "Harbor Cable");
  const clerk = await desk.as("clerk");
  const supervisor = await desk.as("supervisor");
  await takeIn(clerk, book, { creditor: "Harbor Cable" });
  const running = { ...desk.running, mail: mailPort({ url, from: "desk@harbor.example" }) };
  const runOnce = () => runDay(running, { dryRun: false, loginId: null });
  const handOver = () => handOverLetters(running);
  const send = () => sendLetters(running);
  const night = async () => {
    await runOnce();
    await handOver();
    await send();
  };
  return { desk, clerk, supervisor, running, runOnce, handOver, send, night };
}
