/** A number as Spanish in the United States writes it: "12,400". */
export const numberText = (number: number) => number.toLocaleString("es-US");

/** So many of something: "1 deudor", "12,400 deudores". */
export const counted = (count: number, one: string, several: string) =>
  `${numberText(count)} ${count === 1 ? one : several}`;

const vowels: Readonly<Record<string, string>> = { á: "a", é: "e", í: "i", ó: "o", ú: "u" };

/** The last of several is joined by "y", before the sound of an i by "e": "Ana e Inés". */
export function joined(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  if (names.length < 2) return last;
  const plain = last.toLowerCase().replace(/[áéíóú]/g, (vowel) => vowels[vowel] ?? vowel);
  return `${names.slice(0, -1).join(", ")} ${/^h?i(?![ae])/.test(plain) ? "e" : "y"} ${last}`;
}
