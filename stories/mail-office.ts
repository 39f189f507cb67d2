import { strict as assert } from "node:assert";
import { mailPort } from "#platform/mail";
import { handOverLetters } from "#happenings/letters/hand-over-letters";
import { sendLetters } from "#happenings/letters/send-letters";
import { runDay } from "#happenings/cases/run-day";
import { collectFor, takeIn } from "./book.ts";
import { Desk } from "./desk.ts";

type Opening = { readonly url: string; readonly book: string };

/** An office whose trade reminders go by e-mail, on a day on which they are due; with its jobs, each by itself. */
export async function openMailOffice({ url, book }: Opening) {
  const desk = await Desk.open();
  await collectFor(desk, "Harbor Cable");
  const clerk = await desk.as("clerk");
  const supervisor = await desk.as("supervisor");
  const { json } = await supervisor.get("/ladders/trade");
  const [{ version, words: written }] = json.versions;
  const words = String(written).replace(/(id: reminder\n\s+from: \d+\n\s+action:) letter/, "$1 email");
  assert.notEqual(words, written);
  const saved = await supervisor.post("/ladders", { words, because: "By e-mail.", over: version });
  assert.equal(saved.status, 200, JSON.stringify(saved.json));
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
