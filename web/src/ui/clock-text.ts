import { words } from "../words.ts";

/** A time on the wall, given as "15:10": "3:10 PM". */
export function clockText(time: string): string {
  const { hour, minute, half } = partsOf(time);
  return `${hour}:${minute} ${half}`;
}

/** From one time on the wall to another, its half of the day said once where it is the same: "3:10–6:10 PM". */
export function clockSpanText(from: string, to: string): string {
  const { hour, minute, half } = partsOf(from);
  return half === partsOf(to).half ? `${hour}:${minute}–${clockText(to)}` : `${clockText(from)} – ${clockText(to)}`;
}

/** From one full hour to another, with its half of the day: "10–11 AM", "11 AM – 12 PM". */
export function hourSpanText(from: string, to: string): string {
  const [begins, ends] = [partsOf(from), partsOf(to)];
  const until = `${ends.hour} ${ends.half}`;
  return begins.half === ends.half ? `${begins.hour}–${until}` : `${begins.hour} ${begins.half} – ${until}`;
}

function partsOf(time: string) {
  const [hours = "", minute = ""] = time.split(":");
  const hour = Number(hours);
  return {
    hour: hour % 12 === 0 ? 12 : hour % 12,
    minute,
    half: hour < 12 ? words.ui.halves.before : words.ui.halves.after,
  };
}
