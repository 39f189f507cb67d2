import type { AccountKind } from "#parties/debtor";
import type { Language } from "#letters/templates/template";

/**
 * The words of a validation notice, as Model Form B-1 of 12 CFR part 1006 has them, in our Spanish in the other language.
 * Nobody edits them, so that nobody loses what the form protects; what an office adds stands on the reverse. The
 * translation goes behind the form in English, and so asks for no copy in that language.
 */
export type NoticeWords = {
  /** Of an e-mail: what a person knows the account by, and never an amount. */
  readonly subject: (creditor: string, ending: string) => string;
  /** 12 CFR 1006.18(e), as the initial communication says it. */
  readonly statement: (collector: string, creditor: string) => string;
  readonly account: (kind: AccountKind, creditor: string, number: string) => string;
  readonly asOf: (day: string) => string;
  readonly between: (day: string) => string;
  readonly howToDispute: (endsOn: string) => readonly Point[];
  readonly whatElse: (endsOn: string) => readonly Point[];
  readonly byEmail: Point;
  readonly enclosed: (mark: string) => string;
  readonly payable: (to: string, reference: string) => string;
  readonly payAs: (reference: string) => string;
  readonly labels: Readonly<Record<Label, string>>;
};

/** What one can do: first what it comes down to, and then the rest. */
export type Point = { readonly strong: string; readonly rest: string };

type Label =
  | "to"
  | "reference"
  | "shows"
  | "interest"
  | "fees"
  | "paid"
  | "now"
  | "dispute"
  | "else"
  | "mailTo"
  | "respond"
  | "check"
  | "because"
  | "notMine"
  | "wrongAmount"
  | "other"
  | "otherHow"
  | "askOriginal"
  | "otherLanguage"
  | "more";

const inEnglish: Readonly<Record<AccountKind, string>> = {
  invoice: "an account",
  "credit-card": "a credit card",
  loan: "a loan",
  "student-loan": "a student loan",
  medical: "a medical account",
  utility: "a utility account",
  rent: "a rental account",
  auto: "an auto loan",
  check: "an account",
  other: "an account",
};

const inSpanish: Readonly<Record<AccountKind, string>> = {
  invoice: "una cuenta",
  "credit-card": "una tarjeta de crédito",
  loan: "un préstamo",
  "student-loan": "un préstamo estudiantil",
  medical: "una cuenta médica",
  utility: "una cuenta de servicios públicos",
  rent: "una cuenta de alquiler",
  auto: "un préstamo de automóvil",
  check: "una cuenta",
  other: "una cuenta",
};

const cfpb = "www.cfpb.gov/debt-collection";

export const noticeWords: Readonly<Record<Language, NoticeWords>> = {
  en: {
    subject: (creditor, ending) => `${creditor}, account ending in ${ending}`,
    statement: (collector, creditor) =>
      `${collector} is a debt collector. We are trying to collect a debt that you owe to ${creditor}. We will use any information you give us to help collect the debt.`,
    account: (kind, creditor, number) => `You had ${inEnglish[kind]} from ${creditor} with account number ${number}.`,
    asOf: (day) => `As of ${day}, you owed:`,
    between: (day) => `Between ${day} and today:`,
    howToDispute: (endsOn) => [
      {
        strong: `Call or write to us by ${endsOn}, to dispute all or part of the debt.`,
        rest: "If you do not, we will assume that our information is correct.",
      },
      {
        strong: `If you write to us by ${endsOn},`,
        rest: "we must stop collection on any amount you dispute until we send you information that shows you owe the debt. You may use the form below or write to us without the form. You may also include supporting documents.",
      },
    ],
    whatElse: (endsOn) => [
      {
        strong: "Write to ask for the name and address of the original creditor,",
        rest: `if different from the current creditor. If you write by ${endsOn}, we must stop collection until we send you that information. You may use the form below or write to us without the form.`,
      },
      {
        strong: `Go to ${cfpb}`,
        rest: "to learn more about your rights under federal law. For instance, you have the right to stop or limit how we contact you.",
      },
      { strong: "Contact us about your payment options.", rest: "" },
      { strong: "Póngase en contacto con nosotros para solicitar una copia de este formulario en español.", rest: "" },
    ],
    byEmail: { strong: "", rest: "We accept disputes and requests electronically: answer this e-mail." },
    enclosed: (mark) => `I enclosed this amount: ${mark}`,
    payable: (to, reference) => `Make your check payable to ${to}. Include the reference number ${reference}.`,
    payAs: (reference) => `Include the reference number ${reference}. Payment to:`,
    labels: {
      to: "To:",
      reference: "Reference:",
      shows: "Our information shows:",
      interest: "You were charged this amount in interest:",
      fees: "You were charged this amount in fees:",
      paid: "You paid or were credited this amount toward the debt:",
      now: "Total amount of the debt now:",
      dispute: "How can you dispute the debt?",
      else: "What else can you do?",
      mailTo: "Mail this form to:",
      respond: "How do you want to respond?",
      check: "Check all that apply:",
      because: "I want to dispute the debt because I think:",
      notMine: "This is not my debt.",
      wrongAmount: "The amount is wrong.",
      other: "Other",
      otherHow: "(please describe on reverse or attach additional information).",
      askOriginal: "I want you to send me the name and address of the original creditor.",
      otherLanguage: "Quiero este formulario en español.",
      more: "More information about this debt",
    },
  },
  es: {
    subject: (creditor, ending) => `${creditor}, cuenta terminada en ${ending}`,
    statement: (collector, creditor) =>
      `${collector} es un cobrador de deudas. Estamos tratando de cobrar una deuda que usted debe a ${creditor}. Usaremos toda información que usted nos dé para ayudar a cobrar la deuda.`,
    account: (kind, creditor, number) =>
      `Usted tenía ${inSpanish[kind]} de ${creditor} con el número de cuenta ${number}.`,
    asOf: (day) => `Al ${day}, usted debía:`,
    between: (day) => `Entre el ${day} y hoy:`,
    howToDispute: (endsOn) => [
      {
        strong: `Llámenos o escríbanos a más tardar el ${endsOn} para disputar toda la deuda o una parte.`,
        rest: "Si no lo hace, supondremos que nuestra información es correcta.",
      },
      {
        strong: `Si nos escribe a más tardar el ${endsOn},`,
        rest: "debemos dejar de cobrar toda cantidad que usted dispute hasta que le enviemos información que demuestre que debe la deuda. Puede usar el formulario de abajo o escribirnos sin él. También puede incluir documentos de respaldo.",
      },
    ],
    whatElse: (endsOn) => [
      {
        strong: "Escriba para pedir el nombre y la dirección del acreedor original,",
        rest: `si es distinto del acreedor actual. Si escribe a más tardar el ${endsOn}, debemos dejar de cobrar hasta que le enviemos esa información. Puede usar el formulario de abajo o escribirnos sin él.`,
      },
      {
        strong: `Visite ${cfpb}`,
        rest: "para saber más sobre sus derechos según la ley federal. Por ejemplo, usted tiene derecho a detener o limitar la forma en que nos comunicamos con usted.",
      },
      { strong: "Comuníquese con nosotros para conocer sus opciones de pago.", rest: "" },
    ],
    byEmail: { strong: "", rest: "Aceptamos disputas y solicitudes por vía electrónica: responda a este correo." },
    enclosed: (mark) => `Adjunto esta cantidad: ${mark}`,
    payable: (to, reference) => `Haga su cheque a nombre de ${to}. Incluya el número de referencia ${reference}.`,
    payAs: (reference) => `Incluya el número de referencia ${reference}. Pago a:`,
    labels: {
      to: "Para:",
      reference: "Referencia:",
      shows: "Nuestra información muestra:",
      interest: "Se le cobró esta cantidad en intereses:",
      fees: "Se le cobró esta cantidad en cargos:",
      paid: "Usted pagó o se le acreditó esta cantidad:",
      now: "Monto total de la deuda ahora:",
      dispute: "¿Cómo puede disputar la deuda?",
      else: "¿Qué más puede hacer?",
      mailTo: "Envíe este formulario a:",
      respond: "¿Cómo desea responder?",
      check: "Marque todo lo que corresponda:",
      because: "Quiero disputar la deuda porque creo que:",
      notMine: "Esta no es mi deuda.",
      wrongAmount: "La cantidad es incorrecta.",
      other: "Otro motivo",
      otherHow: "(descríbalo al reverso o adjunte información adicional).",
      askOriginal: "Quiero que me envíen el nombre y la dirección del acreedor original.",
      otherLanguage: "",
      more: "Más información sobre esta deuda",
    },
  },
};
