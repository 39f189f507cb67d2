const ascii = /^[\t-~]*$/;

/** A text in capitals without accents; of other signs than letters and figures only those that a keyboard has. */
function plain(text: string): string {
  const upper = text.toUpperCase();
  if (ascii.test(upper)) return upper;
  return upper
    .normalize("NFD")
    .replaceAll(/[’‘]|\p{M}+/gu, "")
    .replaceAll(/[^\p{L}\p{N}\t-~]+/gu, " ");
}

const simple = /^[A-Z\d ]*$/;
/** "N.W." is NW and "P.O." is PO; any other full stop that is not within a number parts words. */
const betweenInitials = /(?<![A-Z])([A-Z])\.(?=[A-Z](?![A-Z]))/g;
const notOfWords = /[\t-"$'(-,:-@[-`{-~]+|\.(?!\d)|(?<!\d)\./g;
const loneMarks = /(?<![^ ])[-/.]+|[-/.]+(?![^ ])/g;

/**
 * The words of a part of an address, as the Postal Service writes them: capitals, no punctuation but the hyphen and the
 * slash within a word, and the point of a decimal. A # stands by itself.
 */
export function wordsOf(text: string): string[] {
  const upper = plain(text);
  const clean = simple.test(upper) ? upper : withoutMarks(upper);
  return clean.split(" ").filter((word) => word !== "");
}

function withoutMarks(text: string): string {
  return text
    .replaceAll(/['`]/g, "")
    .replaceAll(betweenInitials, "$1")
    .replaceAll(notOfWords, " ")
    .replaceAll("#", " # ")
    .replaceAll(/ *- */g, "-")
    .replaceAll(loneMarks, " ");
}
