import { phrases } from "./words.ts";

/** Says or lets guess that somebody owes something, or that somebody collects: nothing of it may be said to others. */
export const statesDebt = phrases([
  "debts?|debtors?|owe[sd]?|owing|past due|overdue|delinquen\\w+|(?:un)?paid|payments?|pay|balance|collect(?:s|ed|ing|ions?|ors?)?|creditors?|loans?|credit cards?|invoices?|bills?|charge-?offs?|arrears|accounts?(?: number)?|default(?:ed)?|money",
  "deudas?|deudor(?:es|a|as)?|debe (?:dinero|a|una|la)|adeuda\\w*|vencid[oa]s?|moros[oa]s?|mora|pagos?|pagar|saldo|cobr(?:o|os|ar|anza|anzas|ador|adora|adores)|acreedor(?:es|a|as)?|prestamos?|tarjetas? de credito|facturas?|cuentas?|incumplimiento|dinero",
]);

/** Words in a business name that say that it collects debts (12 CFR 1006.2(j)(1)(i), 1006.22(f)(2)). */
export const revealsCollecting = phrases([
  "collect(?:s|ing|ions?|ors?)?|debts?|recover(?:y|ies|ing)|receivables?|credit (?:bureau|control|management|recovery|adjust\\w+)|adjustment bureau|delinquen\\w+|arrears|past due|charge-?offs?|asset recovery|portfolio recovery",
  "cobr(?:o|os|ar|anza|anzas|ador|adora|adores)|deudas?|morosidad|morosos?|recuperacion(?:es)?|recaudacion(?:es)?|recaudador(?:a|es)?",
]);
