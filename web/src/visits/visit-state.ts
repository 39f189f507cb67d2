import type { Visit } from "../client.ts";
import type { Tone } from "../ui/tag.tsx";

/** What stands out: that a visit is due now, and that nobody said yet what came of one. */
export const stateTones: Readonly<Record<Visit["state"], Tone>> = {
  coming: "plain",
  now: "accent",
  unreported: "amber",
};
