import type { TextLine } from "#formats/text";

const encodedInQuotes = /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i;
const encodedInBase64 = /^[^:]*;(?:ENCODING=)?(?:BASE64|B)[;:]/i;

/**
 * Lines as the format means them: a line that begins with a blank goes on the one before, in quoted-printable one goes
 * on after a = at the end, and programs of the nineties went on in base64 without any sign.
 */
export function unfold(lines: readonly TextLine[]): TextLine[] {
  const whole: { number: number; pieces: string[]; goesOn: "=" | "base64" | null }[] = [];
  for (const { number, text } of lines) {
    const last = whole.at(-1);
    if (last?.goesOn === "=") {
      addQuoted(last, text);
    } else if (last !== undefined && /^[ \t]/.test(text)) {
      last.pieces.push(text.slice(1));
    } else if (last?.goesOn === "base64" && /^[A-Za-z0-9+/]+=*\s*$/.test(text)) {
      last.pieces.push(text);
    } else if (text.trim() === "") {
      if (last !== undefined) last.goesOn = null;
    } else {
      whole.push({ number, ...begin(text) });
    }
  }
  return whole.map(({ number, pieces }) => ({ number, text: pieces.join("") }));
}

function begin(text: string): { pieces: string[]; goesOn: "=" | "base64" | null } {
  if (encodedInQuotes.test(text) && text.endsWith("=")) return { pieces: [text.slice(0, -1)], goesOn: "=" };
  return { pieces: [text], goesOn: encodedInBase64.test(text) ? "base64" : null };
}

/** The next line of quoted-printable. The end of the card ends it too, for some programs leave a = behind. */
function addQuoted(last: { pieces: string[]; goesOn: "=" | "base64" | null }, text: string): void {
  const isSoft = text.endsWith("=");
  last.pieces.push(isSoft ? text.slice(0, -1) : text);
  last.goesOn = isSoft ? "=" : null;
}
