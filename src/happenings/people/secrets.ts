import { compareInstants } from "#calendar/instants";
import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import { debtorVaults, vaultsInUse } from "#evidence/keys/store";
import { appendTimeline } from "#evidence/store";
import { shownOf, type Secret, type SecretKind, type SecretRefusal } from "#parties/secret";
import { addSecrets, newestSecrets, type SealedSecret } from "#parties/secrets/store";
import { personOf } from "#parties/store";
import type { Queries } from "#platform/database";
import type { Vault } from "#platform/vault";
import type { Desk } from "#happenings/desk/desk";

type OwnSecret = Secret & { readonly debtorId: Id<"debtor"> };

/**
 * Keeps tax identifiers, birth dates and bank accounts, each sealed with its debtor's own key. Gives the debtors of whom
 * something new was told: what is kept already in the same words is not kept again, and of whoever was erased nothing is.
 */
export async function keepSecrets(
  { vault }: Pick<Desk, "vault">,
  tx: Queries,
  { secrets, now }: { readonly secrets: readonly OwnSecret[]; readonly now: Temporal.Instant },
): Promise<Set<Id<"debtor">>> {
  if (secrets.length === 0) return new Set();
  const debtorIds = [...new Set(secrets.map(({ debtorId }) => debtorId))];
  const vaults = await debtorVaults(tx, vault, debtorIds);
  const kept = new Map((await newestSecrets(tx, debtorIds)).map((each) => [placeOf(each), openSecret(each, vaults)]));
  const added = new Map<string, SealedSecret>();
  for (const secret of secrets) {
    const own = vaults.get(secret.debtorId);
    if (own === undefined || kept.get(placeOf(secret)) === secret.value) continue;
    kept.set(placeOf(secret), secret.value);
    const { debtorId, kind, value } = secret;
    const sealed = own.seal(Buffer.from(value), purposeOf(secret));
    added.set(placeOf(secret), { debtorId, kind, sealed, recordedAt: now });
  }
  await addSecrets(tx, [...added.values()]);
  return new Set([...added.values()].map(({ debtorId }) => debtorId));
}

type Asked = {
  readonly debtorId: Id<"debtor">;
  readonly kind: SecretKind;
  readonly loginId: Id<"login">;
  readonly now: Temporal.Instant;
};

/** Shows what may be shown of a secret, and tells the timeline who asked. */
export async function readSecret(
  desk: Desk,
  { debtorId, kind, loginId, now }: Asked,
): Promise<Outcome<{ readonly shown: string }, SecretRefusal>> {
  return desk.database.transaction(async (tx) => {
    const personIds = await personOf(tx, debtorId);
    const found = (await newestSecrets(tx, personIds)).filter((each) => each.kind === kind);
    const newest = found.toSorted((a, b) => compareInstants(b.recordedAt, a.recordedAt))[0];
    const value = newest && openSecret(newest, await vaultsInUse(tx, desk.vault, personIds));
    if (value === undefined) return refused("secret_is_unknown");
    const [survivorId = debtorId] = personIds;
    const entry = { debtorId: survivorId, kind: "secret-read", happenedAt: now, recordedAt: now, loginId };
    await appendTimeline(tx, desk.vault, [{ ...entry, subject: { kind }, words: `${spoken[kind]} was looked at.` }]);
    return accepted({ shown: shownOf({ kind, value }) });
  });
}

const spoken: Readonly<Record<SecretKind, string>> = {
  "tax-id": "The end of the tax identifier",
  "born-on": "The year of birth",
  "bank-account": "The end of the bank account's number",
};

function placeOf({ debtorId, kind }: Pick<OwnSecret, "debtorId" | "kind">): string {
  return `${debtorId} ${kind}`;
}

function purposeOf(secret: Pick<OwnSecret, "debtorId" | "kind">): string {
  return `secret:${placeOf(secret)}`;
}

/** What a secret says. Undefined where its debtor has no key; throws where the key is another. */
export function openSecret(secret: SealedSecret, vaults: ReadonlyMap<string, Vault>): string | undefined {
  return vaults.get(secret.debtorId)?.open(secret.sealed, purposeOf(secret)).toString();
}
