import { sql } from "kysely";
import { chainBreaches, type ChainBreach } from "#evidence/chain";
import { verifyChains } from "#evidence/chains/store";
import { auditLedger, breachesOf, type Check } from "#ledger/audit/store";
import type { Audited, Breach } from "#ledger/breach";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { verifyMonths } from "#happenings/reports/keep-months";
import { unworked } from "./unworked.ts";
import { verifyDocuments } from "./verify-documents.ts";
import { verifySecrets } from "./verify-secrets.ts";
import { verifyRoots } from "./write-daily-root.ts";

/** What must hold across modules; each gives the places where it does not. */
const checks: readonly Check[] = [
  {
    what: "what is owed is worked: an open item has an open case at its creditor",
    breaches: sql`
      select distinct format('debtor %s, account %s', debtor_id, account_id) as place, 'no open case' as because
        from (${unworked}) as i`,
  },
  {
    what: "nothing goes out without a permit: a call or letter from the desk names an allowing one",
    breaches: sql`
      select format('debtor %s, effort %s', e.debtor_id, e.effort_id) as place, 'its permit is ' || p.verdict as because
        from effort e join permit p on p.debtor_id = e.debtor_id and p.permit_id = e.permit_id
       where e.from_whom = 'us' and (p.verdict <> 'allow' or p.withdrawn_at is not null)`,
  },
  {
    what: "a visit that is planned has a permit that is reserved for its hour",
    breaches: sql`
      select format('debtor %s, visit %s', v.debtor_id, v.visit_id) as place, 'its permit is of another hour' as because
        from visit v join permit p on p.debtor_id = v.debtor_id and p.permit_id = v.permit_id
       where v.ended_at is null
         and (p.kind <> 'reserved' or p.verdict <> 'allow' or p.withdrawn_at is not null or p.window_from <> v.from_at)`,
  },
  {
    // The permit is that of whoever survived then: the letter stays its own debtor's.
    what: "a letter that left, or is about to, did so under an allowing permit, and no other has one",
    breaches: sql`
      select format('debtor %s, letter %s', l.debtor_id, l.letter_id) as place, 'permit: ' || p.verdict as because
        from letter l join permit p on p.permit_id = l.permit_id
       where (l.state in ('ready', 'sending', 'taken-out', 'handed-over', 'perhaps-sent'))
              <> (p.verdict = 'allow' and p.withdrawn_at is null)`,
  },
  {
    what: "who was erased is found by no word of their documents",
    breaches: sql`
      select format('debtor %s, document %s', w.debtor_id, w.digest) as place, 'its words are kept' as because
        from document_words w join debtor_key k on k.debtor_id = w.debtor_id and k.destroyed_at is not null`,
  },
  {
    what: "who was erased is found by no word of a note on them",
    breaches: sql`
      select format('debtor %s, note %s', w.debtor_id, w.number) as place, 'its words are kept' as because
        from note_words w join debtor_key k on k.debtor_id = w.debtor_id and k.destroyed_at is not null`,
  },
];

/** Recomputes everything that the book keeps twice, and checks what must hold across it. */
export async function verifyBook(desk: Desk, tx: Queries): Promise<Audited> {
  const ledger = await auditLedger(tx);
  const chains = await verifyChains(tx);
  const documents = await verifyDocuments(desk, tx);
  const secrets = await verifySecrets(desk, tx);
  const roots = await verifyRoots(tx, desk.dataFolder);
  const months = await verifyMonths(tx);
  return {
    checked: {
      ...ledger.checked,
      chains: chains.debtors,
      "timeline entries": chains.entries,
      documents: documents.checked,
      secrets: secrets.checked,
      "daily roots": roots.roots,
      "kept months": months.checked,
    },
    breaches: [
      ...ledger.breaches,
      ...chains.breaches.map(chainBreach),
      ...(await breachesOf(tx, checks)),
      ...documents.breaches,
      ...secrets.breaches,
      ...roots.breaches.map(rootBreach),
      ...months.breaches,
    ],
  };
}

function rootBreach(because: string): Breach {
  return { what: "the timelines have the roots that were written outside the database", where: "daily roots", because };
}

function chainBreach({ breach, debtorId, number }: ChainBreach): Breach {
  const where = `debtor ${debtorId}, entry ${number}`;
  return { what: "a timeline's chain is whole", where, because: chainBreaches[breach] };
}
