import { findDebtorRefusals } from "./find-debtor.ts";

/** In which roles somebody is bound by an account beside its debtor, who is bound as the primary. */
export const obligorRoles = ["joint", "guarantor", "patient", "subscriber"] as const;

export type ObligorRole = (typeof obligorRoles)[number];

/** Why somebody is not bound by an account, or no longer, in order of precedence. */
export const obligorRefusals = {
  ...findDebtorRefusals,
  account_is_not_the_debtors: "The account is not one of this debtor's.",
  begins_in_the_future: "It is said to begin on a day that has not come yet.",
  obligor_is_the_debtor: "They owe this account themselves.",
  obligor_is_bound_already: "They are bound by this account in this role already.",
  obligor_is_not_bound: "Nobody such is bound by this account in this role.",
  ends_before_it_begins: "It ends before it begins, or on a day that has not come yet.",
} as const;

export type ObligorRefusal = keyof typeof obligorRefusals;
