import type { RecordConsentBody } from "../client.ts";
import { telephones } from "./telephones.ts";

/** What somebody can agree to. */
export type ConsentedTo = RecordConsentBody["to"];

export const consentChoices: readonly ConsentedTo[] = ["call", "text", "email", "autodial", "time", "third-party"];

/** What can be agreed to at such a number or address. */
export function choicesAt(kind: string): readonly ConsentedTo[] {
  const messages: readonly ConsentedTo[] = kind === "mobile" || kind === "voip" ? ["text"] : [];
  if (telephones.includes(kind)) return ["call", ...messages, "time", "autodial", "third-party"];
  return kind.endsWith("email") ? ["email", "time", "third-party"] : ["third-party"];
}
