import type { Sentences } from "../../sentences.ts";

/** Why a row of any file is rejected. */
export const rowsSay: Sentences = {
  '"{text}" is no day.': "«{text}» no es un día.",
  '"{text}" is no day or time.': "«{text}» no es un día ni una hora.",
  '"{text1}" is {day1} as month/day and {day2} as day/month. Say how days are written: mm/dd/yyyy or dd/mm/yyyy.':
    "«{text1}» es {day1} como mes/día y {day2} como día/mes. Diga cómo se escriben los días: mm/dd/aaaa o dd/mm/aaaa.",
  'The file contradicts itself: "{text1}" is month/day and "{text2}" is day/month. Say how days are written: mm/dd/yyyy or dd/mm/yyyy.':
    "El archivo se contradice: «{text1}» es mes/día y «{text2}» es día/mes. Diga cómo se escriben los días: mm/dd/aaaa o dd/mm/aaaa.",
  '"{text}" may be month/day or day/month, and the file does not show which. Say how days are written.':
    "«{text}» puede ser mes/día o día/mes, y el archivo no muestra cuál. Diga cómo se escriben los días.",
  "The days may be month/day or day/month. Say how they are written.":
    "Los días pueden ser mes/día o día/mes. Diga cómo se escriben.",
  '"{text}" is no amount.': "«{text}» no es un monto.",
  '"{text}" is no amount to apply.': "«{text}» no es un monto que se pueda aplicar.",
  '"{text}" is more than the book can keep.': "«{text}» es más de lo que la cartera puede guardar.",
  '"{text}" has more digits than {currency} keeps, which is {n} after the mark.':
    "«{text}» tiene más decimales de los que admite {currency}, que son {n}.",
  '"{text}" is no currency of ISO 4217.': "«{text}» no es una moneda de ISO 4217.",
  '"{text}" is no telephone number.': "«{text}» no es un número de teléfono.",
  '"{text}" is no e-mail address.': "«{text}» no es una dirección de correo electrónico.",
  '"{text}" is no telephone number or e-mail address.':
    "«{text}» no es un número de teléfono ni una dirección de correo electrónico.",
  '"{text}" is no time of day such as 17:00.': "«{text}» no es una hora del día como 17:00.",
  '"{text1}" is none of: {text2}.': "«{text1}» no es ninguno de estos: {text2}.",
  '"{text1}" names a day that is none of: {text2}.': "«{text1}» nombra un día que no es ninguno de estos: {text2}.",
  '"{text}" is no number of attempts from 1 to {n}.': "«{text}» no es un número de intentos de 1 a {n}.",
  '"{text}" are no terms that are known, and no due date stands beside them. Say what they mean: dunlin terms.':
    "«{text}» no son condiciones conocidas, y a su lado no hay vencimiento. Diga abajo qué significan.",
  "{day} has not come yet.": "El {day} aún no ha llegado.",
  "The row has no {term}.": "A la fila le falta: {term}.",
  "The row leaves it empty.": "La fila lo deja vacío.",
  "The row names no customer.": "La fila no nombra a ningún cliente.",
  "The row has no day.": "La fila no tiene día.",
  "The row has no amount.": "La fila no tiene monto.",
  "The row has no invoice number.": "La fila no tiene número de factura.",
  "The row has no customer number.": "La fila no tiene número de cliente.",
  "The row has neither an invoice date nor a due date.": "La fila no tiene ni fecha de factura ni vencimiento.",
  "The row has neither a number, nor an address, nor a person.":
    "La fila no tiene ni un número, ni una dirección, ni una persona.",
  "The customer has no name.": "El cliente no tiene nombre.",
  "The address has neither a city nor a ZIP code.": "La dirección no tiene ni ciudad ni código postal.",
  "The amount is zero.": "El monto es cero.",
  "An invoice has a negative amount.": "Una factura tiene un monto negativo.",
  "What is open and the amount have opposite signs.": "El saldo y el monto tienen signos opuestos.",
  "What is open is not between nothing and the amount.": "El saldo no está entre cero y el monto.",
  "What is held back is not between nothing and the amount.": "Lo retenido no está entre cero y el monto.",
  "What was paid is not between nothing and the amount.": "Lo pagado no está entre cero y el monto.",
  "What an item is for is more than zero: credits are payments.":
    "El monto de una partida es mayor que cero: los créditos son pagos.",
  "A part of an item is not negative.": "Una parte de una partida no es negativa.",
  "The parts do not add up to what is open.": "Las partes no suman el saldo.",
  "Itemized amounts need their date.": "Los montos desglosados necesitan su fecha.",
  "{text1} was in row {n} of {text2} already.": "{text1} ya estaba en la fila {n} de {text2}.",
  "The book holds {text} in {currency}.": "La cartera tiene {text} en {currency}.",
  "{text} does not reconcile: the source shows {amount1} open, the book {amount2}, and {amount3} without what is still pending in the source.":
    "{text} no cuadra: el origen muestra un saldo de {amount1}, la cartera de {amount2}, y de {amount3} sin lo que aún está pendiente en el origen.",
  "{text} is due by parts, and the row names one other day, {day}, and no parts: the days stay as they are; the rest of the row was taken in.":
    "{text} vence por partes, y la fila nombra un solo día, {day}, y ninguna parte: los días quedan como están; lo demás de la fila se importó.",
  "{n} customers of {text1} are called {text2}. Say which by a customer number.":
    "{n} clientes de {text1} se llaman {text2}. Diga cuál con un número de cliente.",
  "{text1} of {amount} is owed by {text2} to {text3} already. If the file is of that creditor, name it; if the other import was the mistake, take it back.":
    "{text1} de {amount} ya lo debe {text2} a {text3}. Si el archivo es de ese acreedor, nómbrelo; si el error fue la otra importación, retírela.",
  '{text1} of {amount} is in the book already, of {text2} ({text3}). Another invoice of the same number is taken in with a mapping that says "numbersRepeat": true.':
    '{text1} de {amount} ya está en la cartera, de {text2} ({text3}). Otra factura del mismo número se importa con una asignación que dice "numbersRepeat": true.',
  "There is no invoice known as {text}.": "No se conoce ninguna factura como {text}.",
  "There is no payment or memo known as {text}.": "No se conoce ningún pago ni nota de crédito como {text}.",
  "It is another customer's than the payment.": "Es de otro cliente que el pago.",
  "The invoice and the payment differ in currency.": "La factura y el pago son de monedas distintas.",
  "The payment has less left than was applied.": "Al pago le queda menos de lo que se aplicó.",
  "The invoice owes less than was applied.": "La factura debe menos de lo que se aplicó.",
  "The payment was posted here too, and applied otherwise here. Reverse it here: then it follows its source.":
    "El pago también se asentó aquí, y aquí se aplicó de otro modo. Reviértalo aquí: entonces sigue a su origen.",
  "Nothing was closed as missing: the batch has no rows, or rows that were rejected may be what is missing.":
    "No se cerró nada por faltar: el lote no tiene filas, o las filas rechazadas pueden ser lo que falta.",
};

/** Why a row of what an office brings from another system is rejected. */
export const cutOverSays: Sentences = {
  "Whoever is bound as {term} names the account by its number.":
    "Quien está obligado como {term} nombra la cuenta por su número.",
  "The row does not say which firm pays.": "La fila no dice qué empresa paga.",
  "A notice that came back was sent on some day.": "Un aviso que fue devuelto se envió algún día.",
  "The notice came back before it was sent.": "El aviso fue devuelto antes de enviarse.",
  '"{text}" cannot be read as what it is said to be.': "«{text}» no se puede leer como lo que dice ser.",
  "{text1} and {n} more is no invoice of customer {text2}.": "{text1} y {n} más no son facturas del cliente {text2}.",
  "{text1} is no invoice of customer {text2}.": "{text1} no es una factura del cliente {text2}.",
  "The name has the number of no invoice here, and no folder has that of a customer.":
    "El nombre no lleva el número de ninguna factura de aquí, y ninguna carpeta lleva el de un cliente.",
  "The name has a number, and customer {text} has no such invoice.":
    "El nombre lleva un número, y el cliente {text} no tiene esa factura.",
  "Several customers have an invoice {text}: put the file into a folder with the customer's number.":
    "Varios clientes tienen una factura {text}: ponga el archivo en una carpeta con el número del cliente.",
  "The name may mean several invoices: {text} and {n} more.":
    "El nombre puede referirse a varias facturas: {text} y {n} más.",
  "The name may mean several invoices: {text}.": "El nombre puede referirse a varias facturas: {text}.",
  "The row says nothing of who the {term} is.": "La fila no dice nada de quién es: {term}.",
  "Tax identifiers and birth dates are kept of debtors alone, not of people around them.":
    "Los números fiscales y las fechas de nacimiento se guardan solo de deudores, no de personas junto a ellos.",
  "It ends before it begins.": "Termina antes de empezar.",
  "A consent is for a number or an address, and the row has none.":
    "Un consentimiento es para un número o una dirección, y la fila no tiene ninguno.",
  "It was withdrawn before it was given.": "Se retiró antes de darse.",
  "A disputed amount names its invoice.": "Un monto en disputa nombra su factura.",
  "The disputed amount is more than zero.": "El monto en disputa es mayor que cero.",
  "That is before the dispute came in.": "Eso es antes de que llegara la disputa.",
  "The account has nothing open to contest.": "La cuenta no tiene nada abierto que disputar.",
  '"{text}" leads out of the folder of the list.': "«{text}» lleva fuera de la carpeta de la lista.",
  "Row {n} says another amount of the same payment.": "La fila {n} dice otro monto del mismo pago.",
  "More was applied than the payment brought.": "Se aplicó más de lo que trajo el pago.",
  "A payment is more than zero.": "Un pago es mayor que cero.",
  "What was applied is more than zero.": "Lo aplicado es mayor que cero.",
  "What was applied names its invoice.": "Lo aplicado nombra su factura.",
  "It is of one payment with row {n}, which is refused.": "Es del mismo pago que la fila {n}, que fue rechazada.",
  "Its invoices are of several accounts or in another currency: give each account its own payment.":
    "Sus facturas son de varias cuentas o de otra moneda: dé a cada cuenta su propio pago.",
  "{text} owes less than was applied.": "{text} debe menos de lo que se aplicó.",
  "The promised day is before the promise.": "El día prometido es anterior a la promesa.",
  "It lies in the future: efforts are what has happened.": "Está en el futuro: las gestiones son lo que ya ocurrió.",
  "What stands here is no tax identifier.": "Lo que hay aquí no es un número fiscal.",
  "What stands here is no tax identifier of a person.": "Lo que hay aquí no es un número fiscal de una persona.",
  "What stands here is no tax identifier of a business.": "Lo que hay aquí no es un número fiscal de una empresa.",
  "A business has no birth date.": "Una empresa no tiene fecha de nacimiento.",
  "What stands here is no day on which somebody was born, or may be two.":
    "Lo que hay aquí no es un día en que alguien nació, o pueden ser dos.",
  "A stop of a number or address says which.": "Un impedimento de un número o una dirección dice de cuál.",
  "The debtor has no such number or address. The contacts come first.":
    "El deudor no tiene ese número o esa dirección. Primero van los contactos.",
  "The office collects for {text} as {term1}, and the row says {term2}.":
    "La oficina cobra para {text} así: {term1}; y la fila dice: {term2}.",
  "Nobody who works on debtors signs in as {text}: set the collector up first, or leave this empty.":
    "Nadie que trabaja con deudores entra como {text}: dé de alta primero al cobrador, o deje esto vacío.",
  "{text1} knows different debtors by {text2}.": "{text1} conoce a deudores distintos por {text2}.",
  "{text1} knows several debtors by {text2}.": "{text1} conoce a varios deudores por {text2}.",
  "{text1} has no debtor {text2}. The accounts come first.":
    "{text1} no tiene ningún deudor {text2}. Primero van las cuentas.",
  "{text1} has {n} accounts with {text2}: say which, by its number.":
    "{text1} tiene {n} cuentas con {text2}: diga cuál, por su número.",
  "{text1} has no account {text2} with {text3}.": "{text1} no tiene ninguna cuenta {text2} con {text3}.",
  "{text1} has no account with {text2}.": "{text1} no tiene ninguna cuenta con {text2}.",
  "The row is of {text1}, and the import is of {text2}: import it with --creditor.":
    "La fila es de {text1}, y la importación es de {text2}: impórtela con ese acreedor.",
  "The files name several creditors, and this row none.":
    "Los archivos nombran a varios acreedores, y esta fila a ninguno.",
  "There is no invoice {text} of this debtor.": "Este deudor no tiene ninguna factura {text}.",
  "Several accounts of this debtor have an invoice {text}: say which account.":
    "Varias cuentas de este deudor tienen una factura {text}: diga qué cuenta.",
  "The debtor was erased: nothing of theirs is kept any more.": "El deudor fue borrado: ya no se guarda nada suyo.",
  "{text1} has no debtor whom the card of {text2} is about. {said}":
    "{text1} no tiene ningún deudor del que trate la tarjeta de {text2}. {said}",
  "{text1} has several debtors whom the card of {text2} is about. {said}":
    "{text1} tiene varios deudores de los que puede tratar la tarjeta de {text2}. {said}",
  "It says nothing by which anybody is known.": "No dice nada por lo que se conozca a alguien.",
  "Looked for {text}.": "Se buscó: {text}.",
  "{text} was not sent with the list.": "{text} no se envió con la lista.",
  "There is no file {text} beside the list.": "Junto a la lista no hay ningún archivo {text}.",
  "{text} is larger than {n} MB.": "{text} ocupa más de {n} MB.",
  "{text} is empty.": "{text} está vacío.",
};
