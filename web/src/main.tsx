import "@mantine/core/styles.css";
import "./ui/theme.css";
import "./ui/base.css";
import { speak } from "./words.ts";
import { rememberedLanguage } from "./words/remembered.ts";

/** The language is known, and its words are there, before any screen is loaded: screens read many of them once. */
async function open(place: HTMLElement): Promise<void> {
  const language = rememberedLanguage();
  document.documentElement.lang = language;
  await speak(language);
  const { showDesk } = await import("./desk.tsx");
  showDesk(place);
}

const place = document.getElementById("desk");
if (place === null) throw new Error("Broken invariant: the page has a place for the desk");

void open(place);
