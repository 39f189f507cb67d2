import type { Language } from "./template.ts";

/** The words around a template: labels, and what the law demands. Nobody edits them, so nobody leaves them out. */
export type LetterWords = {
  readonly us: string;
  readonly instalment: (number: string, place: number) => string;
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
  | "open"
  | "total"
  | "unapplied"
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
    labels: {
      reference: "Our reference",
      creditor: "Creditor",
      accountWith: "Account with",
      number: "Number",
      issued: "Issued",
      due: "Due",
      daysPastDue: "Days past due",
      open: "Open",
      total: "Total",
      unapplied: "Received and not yet applied, not deducted above",
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
    labels: {
      reference: "Nuestra referencia",
      creditor: "Acreedor",
      accountWith: "Cuenta con",
      number: "Número",
      issued: "Emitida",
      due: "Vencimiento",
      daysPastDue: "Días de atraso",
      open: "Pendiente",
      total: "Total",
      unapplied: "Recibido y aún sin aplicar, no descontado arriba",
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
