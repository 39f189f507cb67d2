import { readTime } from "./phrase-time.ts";

/** Hours of a day as they are said: from and up to; one of them alone is from it on, or up to it. */
export type Hours = { readonly from?: string; readonly to?: string };

const parts: Readonly<Record<string, Hours>> = {
  ...{ mornings: { to: "12:00" }, morning: { to: "12:00" }, mananas: { to: "12:00" } },
  ...{
    afternoons: { from: "12:00", to: "17:00" },
    afternoon: { from: "12:00", to: "17:00" },
    tardes: { from: "12:00" },
  },
  ...{ evenings: { from: "17:00" }, evening: { from: "17:00" }, nights: { from: "17:00" }, noches: { from: "17:00" } },
};

/**
 * Reads hours as they are said: "3pm-5pm", "3-5pm", "9 to 11", "before 10", "after 6pm", "mornings", "antes 10". An hour
 * without a half of the day takes that of the other, where it then comes before it.
 */
export function readHours(text: string): Hours | undefined {
  const said = text.replace(/(\d)\s+([ap]m)\b/g, "$1$2").replace(/noon|mediodia/g, "12pm");
  const part = parts[said.replace(/^(?:the|in) /, "")];
  if (part !== undefined) return part;
  const [, side, time] = /^(before|after|until|antes|despues) (\S+)$/.exec(said) ?? [];
  if (side !== undefined && time !== undefined) {
    const read = readTime(time);
    if (read === undefined) return undefined;
    return side === "after" || side === "despues" ? { from: read } : { to: read };
  }
  const [, first, last] = /^(?:between |from |entre )?(\S+?) ?(?:-|–| to | and | y | a | )\s?(\S+)$/.exec(said) ?? [];
  return first === undefined || last === undefined ? undefined : range(first, last);
}

function range(first: string, last: string): Hours | undefined {
  const to = readTime(last);
  const half = /[ap]m?$/.exec(last)?.[0];
  const alike = half === undefined || /[ap]m?$/.test(first) ? undefined : readTime(`${first}${half}`);
  const from = alike !== undefined && to !== undefined && alike < to ? alike : readTime(first);
  return from === undefined || to === undefined || from === to ? undefined : { from, to };
}
