import type { RecordEffortAnswer } from "../client.ts";
import { words } from "../words.ts";

/** What is said after a contact was recorded, with what was stopped because of what they said in it. */
export function withStopped(says: string, stopped: RecordEffortAnswer["stopped"]): string {
  if (stopped.length === 0) return says;
  return `${says} ${words.recording.stoppedAtOnce(stopped.map(({ said }) => said))}`;
}
