import { namesOfLogins } from "#access/store";
import { dueAt } from "#approvals/approval";
import { addApproval } from "#approvals/store";
import { accepted, refused, type Accepted } from "#base/outcome";
import type { Id } from "#base/id";
import { faultsInForce } from "#letters/templates/law-check";
import { addTemplates, holdTemplate, templateVersions, type TemplateVersion } from "#letters/templates/store";
import type { TemplateKey, TemplateRefusal, TemplateWords } from "#letters/templates/template";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { theOffice } from "#happenings/desk/office-day";

type Doing = { readonly loginId: Id<"login">; readonly now: Temporal.Instant };
type Refused = { readonly ok: false; readonly refusal: TemplateRefusal; readonly detail?: Record<string, unknown> };
type Saving = Doing & TemplateKey & TemplateWords & { readonly over: number; readonly because: string };

/** Saves a draft as the next version. Whoever saved meanwhile is not written over: the refusal has their words. */
export async function saveTemplate(
  desk: Desk,
  tx: Queries,
  { name, audience, language, heading, body, over, because, loginId, now }: Saving,
): Promise<Accepted<{ readonly templateId: string; readonly version: number }> | Refused> {
  const newest = (await templateVersions(tx, name)).find(
    (each) => each.audience === audience && each.language === language,
  );
  if ((newest?.version ?? 0) !== over) return changedBy(tx, newest);
  if (newest?.heading === heading && newest.body === body) return refused("template_is_as_before");
  const templateId = newId<"template">(now, desk.chance);
  const version = over + 1;
  const draft = { name, audience, language, version, heading, body, because, savedAt: now, savedBy: loginId };
  // Two who save at the same instant: the second is told.
  const isSaved = await addTemplates(tx, [{ ...draft, templateId }]);
  return isSaved ? accepted({ templateId, version }) : changedBy(tx, undefined);
}

async function changedBy(tx: Queries, newest: TemplateVersion | undefined): Promise<Refused> {
  if (newest === undefined) return refused("template_was_changed");
  const { version, heading, body, savedBy, savedAt } = newest;
  const names = await namesOfLogins(tx, [savedBy]);
  const detail = { version, heading, body, savedBy: names.get(savedBy) ?? null, savedAt: savedAt.toString() };
  return { ok: false, refusal: "template_was_changed", detail };
}

type Asking = Doing & { readonly templateId: string; readonly because: string };

/** Asks for a draft to be put in force, with its clock. Whoever saved it asks, so that another decides. */
export async function askForTemplate(
  desk: Desk,
  tx: Queries,
  { templateId, because, loginId, now }: Asking,
): Promise<Accepted<{ readonly approvalId: string }> | Refused> {
  const draft = await holdTemplate(tx, templateId);
  if (draft === undefined) return refused("template_is_unknown");
  if (draft.activatedAt !== null || draft.retiredAt !== null) return refused("template_is_no_draft");
  if (draft.savedBy !== loginId) return refused("draft_is_anothers");
  const faults = faultsInForce(draft);
  if (faults.length > 0) return { ok: false, refusal: "template_has_faults", detail: { faults } };
  const { zone } = await theOffice(tx);
  const kind = "activate-template";
  const approvalId = newId<"approval">(now, desk.chance);
  const asked = { approvalId, kind, debtorId: null, thingId: templateId, amount: null, because } as const;
  await addApproval(tx, { ...asked, askedBy: loginId, askedAt: now, dueAt: dueAt(now, { kind, zone }) });
  return accepted({ approvalId });
}
