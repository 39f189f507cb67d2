import type { Sentences } from "../../sentences.ts";

/** Why something about accounts, payments, promises, disputes and credit is refused. */
export const refusalsOfMoney: Sentences = {
  "This review is for a supervisor to decide. What you found is kept by a note, and the case waits for them.":
    "Esta revisión la decide un supervisor. Lo que usted encontró se guarda en una nota, y el caso lo espera.",
  "The account is not one of this debtor's.": "La cuenta no es de este deudor.",
  "An account that it is about is not one of this debtor's.":
    "Una de las cuentas de que se trata no es de este deudor.",
  "This debtor has no such account.": "Este deudor no tiene esa cuenta.",
  "There is no such account of this debtor.": "Este deudor no tiene esa cuenta.",
  "This account is kept in another currency than the payment.":
    "Esta cuenta se lleva en una moneda distinta de la del pago.",
  "The account owes less than the promised amount in that currency.":
    "La cuenta debe menos que el monto prometido en esa moneda.",
  "Each amount to apply must be more than zero.": "Cada monto por aplicar debe ser mayor que cero.",
  "An amount is not written in its currency, as 1234.50 and USD are.":
    "Un monto no está escrito en su moneda, como lo están 1234.50 y USD.",
  "The amount is not written in its currency, as 1234.50 and USD are.":
    "El monto no está escrito en su moneda, como lo están 1234.50 y USD.",
  "The amount to apply must be more than zero.": "El monto por aplicar debe ser mayor que cero.",
  "The amount of a payment must be more than zero.": "El monto de un pago debe ser mayor que cero.",
  "The promised amount must be more than zero.": "El monto prometido debe ser mayor que cero.",
  "The amount to be told of is more than nothing.": "El monto del que se debe avisar es mayor que cero.",
  "An authority is not less than zero.": "Una facultad no es menor que cero.",
  "There is no such authority.": "No hay tal facultad.",
  "Somebody else set or ended this limit meanwhile. Look at what stands now: yours is not saved.":
    "Otra persona fijó o terminó este límite entretanto. Mire lo que rige ahora: lo suyo no está guardado.",
  "Buckets are up to twelve numbers of days that rise: 30,60,90.":
    "Los tramos son hasta doce números de días en aumento: 30,60,90.",
  "It has less left than the amount to apply.": "Le queda menos que el monto por aplicar.",
  "This debtor has no such payment, memo or deposit.": "Este deudor no tiene ese pago, nota de crédito o depósito.",
  "What this payment or memo left was applied by another entry since. Reverse that entry first.":
    "Lo que quedaba de este pago o nota se aplicó después con otro asiento. Revierta antes ese asiento.",
  "Nothing is left of it.": "No queda nada de él.",
  "A credit limit is zero or more.": "Un límite de crédito es cero o más.",
  "This debtor has no account with that creditor.": "Este deudor no tiene ninguna cuenta con ese acreedor.",
  "There is no such creditor.": "No existe tal acreedor.",
  "The payment and the item are in different currencies.": "El pago y la partida están en monedas distintas.",
  "The disputed amount is in another currency than the item.":
    "El monto en disputa está en una moneda distinta de la de la partida.",
  "The book holds money: the office's currency stays what it is.":
    "La cartera ya tiene dinero: la moneda de la oficina queda como está.",
  "A deposit is held until somebody applies it. Name no items for it.":
    "Un depósito se retiene hasta que alguien lo aplique. No le nombre partidas.",
  "This dispute has been resolved already.": "Esta disputa ya se resolvió.",
  "Somebody else recorded this dispute: it is resolved, not taken back.":
    "Esta disputa la registró otra persona: se resuelve, no se retira.",
  "What was recorded on an earlier day is not taken back any more: the dispute is resolved.":
    "Lo que se registró otro día ya no se retira: la disputa se resuelve.",
  "This debtor has no such dispute.": "Este deudor no tiene esa disputa.",
  "The disputed amount must be more than zero.": "El monto en disputa debe ser mayor que cero.",
  "The promised day is past.": "El día prometido ya pasó.",
  "The promised day is more than {n} days away: agree on a plan instead.":
    "El día prometido está a más de {n} días: acuerde mejor un plan.",
  "This entry has been reversed already.": "Este asiento ya se revirtió.",
  "This debtor has no such entry.": "Este deudor no tiene ese asiento.",
  "There is no such hold in force for this debtor.": "No hay tal suspensión de crédito en vigor para este deudor.",
  "The item is not open.": "La partida no está abierta.",
  "One of the items named is not open in this account.":
    "Una de las partidas nombradas no está abierta en esta cuenta.",
  "The item was never for as much as the disputed amount.": "La partida nunca fue por tanto como el monto en disputa.",
  "This debtor has no such item.": "Este deudor no tiene esa partida.",
  "There is no such item of this debtor.": "Este deudor no tiene esa partida.",
  "The item owes less than the amount to apply to it.": "La partida debe menos que el monto por aplicarle.",
  "What this entry charged has been paid or adjusted since. Reverse those entries first.":
    "Lo que este asiento cargó se pagó o ajustó después. Revierta antes esos asientos.",
  "A limit that is asked for says how much, not less than zero.":
    "Un límite que se solicita dice cuánto, no menos de cero.",
  "Nothing is open in its account to which it could go: what is contested is paid by direction alone.":
    "En su cuenta no hay nada abierto a lo que pueda ir: lo que está en disputa solo se paga por indicación expresa.",
  "Nothing of the item is retained.": "No hay nada retenido de la partida.",
  "Nothing was owed on that day, and no credit was left.": "Ese día no se debía nada, ni quedaba ningún crédito.",
  "Nothing is owed to this creditor that is neither disputed nor paused.":
    "No se debe a este acreedor nada que no esté en disputa ni en pausa.",
  "This debtor's credit is on hold with that creditor already.":
    "El crédito de este deudor con ese acreedor ya está suspendido.",
  "An answer to this dispute is on record already.": "Ya consta una respuesta a esta disputa.",
  "This item is disputed already. Resolve that dispute first.":
    "Esta partida ya está en disputa. Resuelva antes esa disputa.",
  "The amount is over your authority. Ask for it to be approved.": "El monto supera su facultad. Pida que se apruebe.",
  "The amount is over your authority. Somebody with more decides it.":
    "El monto supera su facultad. Lo decide alguien con más.",
  "A pause ends on a day that is still to come.": "Una pausa termina en un día que aún no ha llegado.",
  "Say one of them: a creditor, an account or an item; or nothing, for all that is owed.":
    "Diga uno de ellos: un acreedor, una cuenta o una partida; o nada, para todo lo que se debe.",
  "A pause lasts for a year at most. What is to rest for longer is closed or written off.":
    "Una pausa dura un año como máximo. Lo que deba reposar más se cierra o se castiga.",
  "Nothing is paused by that any more.": "Con eso ya no hay nada en pausa.",
  "This debtor owes nothing of the kind.": "Este deudor no debe nada de eso.",
  "That rests already. End that pause first, and begin another.":
    "Eso ya está en pausa. Termine antes esa pausa y empiece otra.",
  "The amounts to apply add up to more than the payment.": "Los montos por aplicar suman más que el pago.",
  "The payment would be received on a day that has not come yet.":
    "El pago se recibiría en un día que aún no ha llegado.",
  "There is an open promise for this account already: withdraw it, or wait for its day.":
    "Ya hay una promesa abierta para esta cuenta: retírela o espere a su día.",
  "Only an open promise can be withdrawn.": "Solo se puede retirar una promesa abierta.",
  "There is no such promise by this debtor.": "Este deudor no ha hecho esa promesa.",
  "A reversal is not reversed itself. Post again what it took back.":
    "Una reversión no se revierte. Asiente de nuevo lo que retiró.",
  "There are no terms of that name.": "No hay condiciones con ese nombre.",
  "These words are no terms that are understood: net 30, 2/10 net 30, 30/60/90, 10th of next month.":
    "Estas palabras no son condiciones que se entiendan: net 30, 2/10 net 30, 30/60/90, 10th of next month.",
};
