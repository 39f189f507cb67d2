import type { Language } from "./template.ts";

/** The words around a template: labels, and what the law demands. Nobody edits them, so nobody leaves them out. */
export type LetterWords = {
  readonly us: string;
  readonly instalment: (number: string, place: number) => string;
  /** An item of a statement that is contested, in whole or in part. */
  readonly isContested: (number: string) => string;
  /** What was received on a day and is applied to nothing. */
  readonly received: (number: string, on: string) => string;
  /** For whom an agency writes. */
  readonly onBehalfOf: (creditor: string) => string;
  readonly licence: (licence: { readonly state: string; readonly number: string }) => string;
  readonly labels: Readonly<Record<Label, string>>;
  /** 15 USC 1692e(11): that it comes from a debt collector, who tries to collect and will use what it learns. */
  readonly disclosure: string;
};

type Label =
  | "reference"
  | "creditor"
  | "accountWith"
  | "number"
  | "issued"
  | "due"
  | "daysPastDue"
  | "charged"
  | "settled"
  | "open"
  | "retained"
  | "owed"
  | "contested"
  | "balance"
  | "total"
  | "unapplied"
  | "left"
  | "payTo"
  | "sincerely"
  | "page"
  | "pageOf"
  | "optOut";

/** 12 CFR 1006.6(e) asks of every electronic message to say how to stop more of them: `optOut`. */
export const wordsOf: Readonly<Record<Language, LetterWords>> = {
  en: {
    us: "us",
    instalment: (number, place) => `${number}, instalment ${place}`,
    isContested: (number) => `${number} (contested)`,
    received: (number, on) => `Received ${on}, not yet applied: ${number}`,
    onBehalfOf: (creditor) => `on behalf of ${creditor}`,
    licence: ({ state, number }) => `${state} license ${number}`,
    labels: {
      reference: "Our reference",
      creditor: "Creditor",
      accountWith: "Account with",
      number: "Number",
      issued: "Issued",
      due: "Due",
      daysPastDue: "Days past due",
      charged: "Charged",
      settled: "Settled",
      open: "Open",
      retained: "Retained",
      owed: "Open in all",
      contested: "Contested, and not asked for",
      balance: "Balance",
      total: "Total",
      unapplied: "Received and not yet applied",
      left: "Left to pay",
      payTo: "Payment to",
      sincerely: "Sincerely,",
      page: "page",
      pageOf: "1 of 1",
      optOut: "If you want no more e-mail from us at this address, answer with the word STOP in the subject.",
    },
    disclosure:
      "This message comes from a debt collector. We are trying to collect a debt, and we will use what you tell us for that purpose.",
  },
  es: {
    us: "nosotros",
    instalment: (number, place) => `${number}, cuota ${place}`,
    isContested: (number) => `${number} (en disputa)`,
    received: (number, on) => `Recibido el ${on}, aún sin aplicar: ${number}`,
    onBehalfOf: (creditor) => `en nombre de ${creditor}`,
    licence: ({ state, number }) => `Licencia de ${state} ${number}`,
    labels: {
      reference: "Nuestra referencia",
      creditor: "Acreedor",
      accountWith: "Cuenta con",
      number: "Número",
      issued: "Emitida",
      due: "Vencimiento",
      daysPastDue: "Días de atraso",
      charged: "Cargado",
      settled: "Saldado",
      open: "Pendiente",
      retained: "Retenido",
      owed: "Pendiente en total",
      contested: "En disputa, no se reclama",
      balance: "Saldo",
      total: "Total",
      unapplied: "Recibido y aún sin aplicar",
      left: "Queda por pagar",
      payTo: "Pago a",
      sincerely: "Atentamente,",
      page: "página",
      pageOf: "1 de 1",
      optOut:
        "Si no desea recibir más correos electrónicos nuestros en esta dirección, responda con la palabra STOP en el asunto.",
    },
    disclosure:
      "Este mensaje proviene de un cobrador de deudas. Intentamos cobrar una deuda y usaremos para ese fin lo que usted nos diga.",
  },
};
