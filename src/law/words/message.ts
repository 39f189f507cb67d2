import type { LawCase, Message } from "#law/law-case";
import { asksForPayment } from "./demands.ts";

/** What the act says, word for word; null where that is not to be asked about. */
export const textOf = ({ act: { message } }: LawCase): string | null => message?.text ?? null;

/** Whether a message asks for payment: as it is said of it, or in its words. */
export function asksToPay({ asksForPayment: isSaid, text }: Message): boolean {
  return isSaid || (text !== null && asksForPayment(text) !== undefined);
}
