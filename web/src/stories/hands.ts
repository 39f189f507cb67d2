import type { Page } from "playwright-core";

/** Two hands on a keyboard: what they press is counted, and what they type is counted apart. */
export function handsOn(page: Page) {
  let [keys, characters] = [0, 0];
  return {
    press: async (...names: readonly string[]) => {
      for (const name of names) await page.keyboard.press(name);
      keys += names.length;
    },
    type: async (text: string) => {
      await page.keyboard.type(text);
      characters += text.length;
    },
    /** What was counted since it was asked last. */
    count: () => {
      const counted = { keys, characters };
      [keys, characters] = [0, 0];
      return counted;
    },
  };
}

export type Hands = ReturnType<typeof handsOn>;
