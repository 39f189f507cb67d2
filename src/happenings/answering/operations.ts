import { accessRoutes } from "#access/routes";
import type { Caller } from "#access/caller";
import { setLanguage } from "#access/store";
import type { AnyOperation } from "#platform/operation";
import type { Desk } from "#happenings/desk/desk";
import { approvalOperations } from "#happenings/approvals/approval-operations";
import { authorityOperations } from "#happenings/approvals/authorities";
import { bookOperations } from "#happenings/book/book-operations";
import { caseOperations } from "#happenings/cases/case-operations";
import { contactOperations } from "#happenings/contact/contact-operations";
import { debtorScreenRoutes } from "#happenings/debtor-screen/routes";
import { creditOperations } from "#happenings/credit/credit-operations";
import { creditorOperations } from "#happenings/creditors/creditor-operations";
import { ladderOperations } from "#happenings/ladders/ladder-operations";
import { floorOperations } from "#happenings/floor/floor-operations";
import { letterOperations } from "#happenings/letters/letter-operations";
import { lookoutOperations } from "#happenings/lookouts/lookout-operations";
import { demonstrationOperations } from "#happenings/demonstration/routes";
import { documentOperations } from "#happenings/documents/document-operations";
import { officePeopleOperations } from "#happenings/office-people/office-people-operations";
import { mailOperations } from "#happenings/mail/office-mail";
import { moneyOperations } from "#happenings/money/money-operations";
import { peopleOperations } from "#happenings/people/people-operations";
import { procedureOperations } from "#happenings/procedures/procedure-operations";
import { reportOperations } from "#happenings/reports/report-operations";
import { settingsOperations } from "#happenings/settings/settings-operations";
import { scheduleOperations } from "#happenings/reports/schedules/schedule-operations";
import { statementOperations } from "#happenings/statements/statement-operations";
import { templateOperations } from "#happenings/templates/template-operations";
import { verifyOperations } from "#happenings/audit/verify-operations";
import { viewOperations } from "#happenings/views/view-operations";
import { workOperations } from "#happenings/work/work-operations";
import { readSession, signIn, signOut } from "./sign-in.ts";
import { tokenOperations } from "./tokens.ts";

/** Everything that can be asked over HTTP. Routes, OpenAPI document and web client are made from this list. */
export function operations(desk: Desk, { secureCookies }: { secureCookies: boolean }): AnyOperation<Caller>[] {
  return [
    ...accessRoutes({
      signIn: (asked) => signIn({ ...asked, secureCookies }),
      ...{ readSession, signOut },
      setLanguage: ({ tx, caller, language }) => setLanguage(tx, caller.loginId, language),
    }),
    ...tokenOperations(desk),
    ...debtorScreenRoutes(desk),
    ...bookOperations(desk),
    ...peopleOperations(desk),
    ...moneyOperations(desk),
    ...creditOperations(desk),
    ...creditorOperations(desk),
    ...contactOperations(desk),
    ...documentOperations(desk),
    ...caseOperations(desk),
    ...workOperations(desk),
    ...ladderOperations(desk),
    ...templateOperations(desk),
    ...lookoutOperations(desk),
    ...procedureOperations(),
    ...reportOperations(desk),
    ...scheduleOperations(desk),
    ...approvalOperations(desk),
    ...authorityOperations(desk),
    ...floorOperations(desk),
    ...settingsOperations(desk),
    ...letterOperations(desk),
    ...statementOperations(desk),
    ...mailOperations(desk),
    ...officePeopleOperations(desk),
    ...viewOperations(desk),
    ...verifyOperations(desk),
    ...demonstrationOperations(),
  ];
}
