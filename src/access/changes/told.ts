import { changedTexts, type ChangedText, type Texts } from "#base/changed-texts";
import type { PersonHow } from "#access/people/person";

/** What may be done with a person or a team, or become another fact of them. */
export const peopleWhats = [
  ...(["added", "again", "ended", "link", "joined", "password"] as const),
  ...(["name", "role", "team", "creditor", "email", "daySheet"] as const),
  ...(["teamAdded", "teamRenamed", "teamEnded"] as const),
] as const;

export type PeopleWhat = (typeof peopleWhats)[number];

type Fact = "name" | "role" | "team" | "creditor" | "email" | "daySheet";
type Facts = Texts<Fact>;

/** One saying about a person or a team, as it is kept: how it was put, and what they were before and are from then on. */
export type Said = {
  readonly how: PersonHow | "teamAdded" | "teamRenamed" | "teamEnded";
  readonly was: Facts;
  readonly becomes: Facts;
};

/** What a saying changed, each by itself. */
export function toldOf({ how, was, becomes }: Said): ChangedText<PeopleWhat>[] {
  const { name = null, role = null, team = "", creditor = "" } = becomes;
  switch (how) {
    case "changed":
      return changedTexts(was, becomes);
    case "added":
    case "again":
      return [{ name: how, before: null, after: role }, ...changedTexts<Fact>({}, { team, creditor })];
    case "ended":
      return [{ name: how, before: role, after: null }];
    case "invited":
      return [{ name: "link", before: null, after: null }];
    case "joined":
    case "password":
      return [{ name: how, before: null, after: null }];
    case "teamAdded":
      return [{ name: how, before: null, after: name }];
    case "teamRenamed":
      return [{ name: how, before: was.name ?? null, after: name }];
    case "teamEnded":
      return [{ name: how, before: name, after: null }];
  }
}
