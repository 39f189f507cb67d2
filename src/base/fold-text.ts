/** A text without accents and capitals: how words are compared that people write in different ways. */
export function foldText(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
