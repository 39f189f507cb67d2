import type { Approval } from "../../client.ts";

type Template = NonNullable<Approval["template"]>;

/** What templates of letters say. */
export const templates = {
  title: "Templates",
  audiences: { business: "For business", consumer: "For consumers" } satisfies Record<Template["audience"], string>,
  languages: { en: "English", es: "Spanish" } satisfies Record<Template["language"], string>,
};
