import { accepted, refused, type Outcome } from "#base/outcome";
import type { Id } from "#base/id";
import { faultsInForce } from "#letters/templates/law-check";
import { activateTemplates, holdTemplate } from "#letters/templates/store";
import type { TemplateRefusal } from "#letters/templates/template";
import type { Queries } from "#platform/database";

type Activating = {
  readonly templateId: string;
  readonly by: Id<"login">;
  /** Whether whoever saved it approves it, as nobody else could. */
  readonly isAlone: boolean;
  readonly now: Temporal.Instant;
};

/** Puts a draft in force that was approved: letters are made of it from now on, and the version before it is retired. */
export async function activateTemplate(
  tx: Queries,
  { templateId, by, isAlone, now }: Activating,
): Promise<Outcome<undefined, TemplateRefusal>> {
  const draft = await holdTemplate(tx, templateId);
  if (draft === undefined) return refused("template_is_unknown");
  if (draft.retiredAt !== null || draft.activatedAt !== null) return refused("template_was_changed");
  if (faultsInForce(draft).length > 0) return refused("template_has_faults");
  await activateTemplates(tx, [templateId], { by, isAlone, at: now });
  return accepted(undefined);
}
