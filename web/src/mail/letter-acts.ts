import type { OutgoingLetter } from "../client.ts";

/** An e-mail that is under way cannot be taken back; what is on file here is not printed yet. */
const waiting: readonly OutgoingLetter["state"][] = ["planned", "ready", "handed-over"];

/** Whether a letter can still be taken back. */
export function waits({ state }: OutgoingLetter): boolean {
  return waiting.includes(state);
}

/** Whether it is an e-mail that a person sends from a mailbox of their own. */
export function isByHand(letter: OutgoingLetter, sendsEmail: boolean): boolean {
  return letter.sentBy === "email" && (letter.state === "taken-out" || (!sendsEmail && waits(letter)));
}

/** Whether the reader can have its file: nobody else has taken it out. */
export function canTakeOut(letter: OutgoingLetter, sendsEmail: boolean): boolean {
  return isByHand(letter, sendsEmail) && (letter.state !== "taken-out" || letter.isOwn);
}
