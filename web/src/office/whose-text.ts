import type { Authority } from "../client.ts";
import { words } from "../words.ts";

/** Whose an authority is, in words: a role's, or a person's. */
export function whoseText({ role, person, username }: Pick<Authority, "role" | "person" | "username">): string {
  if (role !== null) return words.authority.everyRole(words.shell.roles[role] ?? role);
  return username === null ? words.authority.gone(person ?? "") : (person ?? "");
}
