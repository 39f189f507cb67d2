import { asSeen } from "./as-seen.ts";
import { revealsCollecting } from "./debt.ts";
import { anyOf, folded, phrases } from "./words.ts";

// What helps the mail: 12 CFR 1006.22(f)(2), comment 1.
const marks = anyOf([
  "(?:return|forwarding|address|change|temporary return)(?: and| &)?(?: address)? (?:service|correction) requested",
  "address correction requested",
  "return receipt requested",
  "return service requested",
  "do not forward",
  "electronic service requested",
  "(?:u\\.?s\\.? )?postage(?: paid)?",
  "presorted",
  "pre-?sorted",
  "first[- ]class(?: mail)?",
  "standard mail",
  "certified mail",
  "priority mail",
  "permit no\\.? \\d+",
  "auto\\*+\\S*",
  "barcode",
  "imb",
  "return address",
  "if undeliverable(?:,)? return to",
  "or current resident",
  "se solicita (?:correccion de direccion|servicio de devolucion)",
  "franqueo pagado",
  "correo de primera clase",
  "correo certificado",
  "remitente",
]);

/** Words that say or hint what is inside, and marks that press. */
const tells = phrases([
  "past due",
  "overdue",
  "owe[sd]?",
  "payments?",
  "pay",
  "balance",
  "accounts?",
  "invoices?",
  "bills?",
  "credit",
  "delinquen\\w+",
  "lawsuit",
  "legal",
  "attorneys?",
  "court",
  "judgment",
  "notice",
  "demand",
  "offer",
  "settlement",
  "discount",
  "urgent",
  "important",
  "immediate\\w*",
  "final",
  "second",
  "warning",
  "attention",
  "time[- ]sensitive",
  "open (?:at once|now|immediately)",
  "private",
  "personal",
  "confidential",
  "respond",
  "reply",
  "response",
  "act now",
  "deadline",
  "vencid[oa]s?",
  "debe",
  "pagos?",
  "saldo",
  "cuentas?",
  "facturas?",
  "credito",
  "demanda",
  "legal",
  "abogad[oa]s?",
  "aviso",
  "oferta",
  "descuento",
  "urgente",
  "importante",
  "inmediat\\w+",
  "final",
  "ultimo",
  "atencion",
  "abrir",
  "personal",
  "confidencial",
  "responda",
]);

// Small words that names and addresses have.
const connectors = new Set(
  "of and the at in for de del la las los y el e c/o a/c attn po p.o. box apt suite ste unit no".split(" "),
);

/** Words on an envelope that are more than names, addresses and what helps the mail; and a name that says who collects. */
export function envelopeSays(printed: string): string | undefined {
  const rest = withoutMarks(printed);
  const told = revealsCollecting(rest) ?? tells(rest);
  if (told !== undefined) return told;
  // A name or an address is written in capital letters and figures; a word in small ones is language.
  const words = rest.match(/[\p{L}][\p{L}'’./-]*/gu) ?? [];
  return words.find((word) => /^\p{Ll}/u.test(word) && !connectors.has(folded(word).replace(/[.,]$/, "")));
}

function withoutMarks(printed: string): string {
  let rest = asSeen(printed);
  for (;;) {
    const found = marks.exec(folded(rest));
    if (found === null) return rest;
    rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
  }
}

/** That it is a card which anybody reads. */
export const isPostcard = phrases(["post ?cards?|tarjeta postal|postal abierta"]);
