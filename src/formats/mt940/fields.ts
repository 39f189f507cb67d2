import type { Faults } from "#formats/fault";
import type { TextLine } from "#formats/text";

/** A field of a message: `:86:` and what stands behind it, up to the next field. */
export type Mt940Field = {
  readonly tag: string;
  readonly line: number;
  readonly lines: readonly [string, ...string[]];
};
type Growing = { readonly tag: string; readonly line: number; readonly lines: [string, ...string[]] };

/** What stands from one `:20:` to the next, or to the end that is written. */
export type Mt940Message = readonly Mt940Field[];

/** Lines within a text may begin with a colon and figures, as a time does: only these are fields. */
const fieldStart = /^:(13D?|20|21|25P?|28C?|34F|60[FM]|61|62[FM]|64|65|86|90[CD]|NS):(.*)$/s;
const messageEnd = /^-(?:\}.*|XXX|\s*)$/s;
const control = /[^\P{Cc}\t]/gu;
/** SWIFT's own marks of where a message begins. */
const controlBefore = /^[^\P{Cc}\t]+/u;

/** The messages of a file, with or without the blocks of SWIFT around each. What stands outside of fields is a bank's own. */
export function readMessages(lines: readonly TextLine[], faults: Faults): Mt940Message[] {
  const messages: Growing[][] = [];
  let message: Growing[] | null = null;
  for (const { number, text: raw } of lines) {
    const line = withoutBlocks(raw.replace(controlBefore, ""));
    const text = line?.replaceAll(control, "") ?? null;
    if (text === null || messageEnd.test(text)) {
      message = null;
      continue;
    }
    const [, tag = "", first = ""] = fieldStart.exec(text) ?? [];
    if (tag !== "" && (message === null || tag === "20")) {
      message = [];
      messages.push(message);
    }
    if (message === null) continue;
    if (text !== line) faults.warning(number, text, "Control characters stand here; they are left out.");
    if (tag === "") message.at(-1)?.lines.push(text);
    else message.push({ tag, line: number, lines: [first] });
  }
  return messages;
}

/** What follows the head of a message in SWIFT's blocks, `{1:...}{2:...}{4:`. Null where such a head, or a tail, is all. */
function withoutBlocks(text: string): string | null {
  if (!/^(?:-\})?\$?\{\d:/.test(text)) return text;
  const at = text.lastIndexOf("{4:");
  return at < 0 || at + 3 === text.length ? null : text.slice(at + 3);
}
