import type { Sentences } from "../../sentences.ts";

/** Why nothing or not all of a file can be read, or nothing was taken in of it. */
export const filesSay: Sentences = {
  "There is no row of headings.": "No hay ninguna fila de encabezados.",
  "There is no column for {codes}. The headings found are: {text}.":
    "No hay ninguna columna para: {codes}. Los encabezados hallados son: {text}.",
  'There is no column for {codes}. The mapping calls it "{text1}". The headings found are: {text2}.':
    "No hay ninguna columna para: {codes}. La asignación la llama «{text1}». Los encabezados hallados son: {text2}.",
  "The headings are those of none of {text1}. They are: {text2}.":
    "Los encabezados no son los de ninguno de {text1}. Son: {text2}.",
  "A mapping is a JSON object.": "Una asignación es un objeto JSON.",
  'A mapping has no field "{text1}". It has: {text2}.': "Una asignación no tiene el campo «{text1}». Tiene: {text2}.",
  'The mapping\'s "{text1}" cannot be {text2}.': "El «{text1}» de la asignación no puede ser {text2}.",
  'Files of this kind have no column "{text1}". They have: {text2}.':
    "Los archivos de este tipo no tienen la columna «{text1}». Tienen: {text2}.",
  "There is no preset {text} on which a mapping could stand.":
    "No existe el formato {text} en el que se pueda basar una asignación.",
  "The file is empty.": "El archivo está vacío.",
  "The file has no rows.": "El archivo no tiene filas.",
  "The file is too large. Split it.": "El archivo es demasiado grande. Divídalo.",
  "The file has more than {n1} rows or {n2} cells. Split it.":
    "El archivo tiene más de {n1} filas o {n2} celdas. Divídalo.",
  "The file is damaged in row {n}: it holds a NUL character, which no text does.":
    "El archivo está dañado en la fila {n}: contiene un carácter NUL, que ningún texto tiene.",
  "The file is named as a workbook and is {said}.": "El archivo tiene nombre de libro de Excel y es {said}.",
  "The file is named as a text of rows and is {said}.": "El archivo tiene nombre de texto en filas y es {said}.",
  "a zip archive": "un archivo zip",
  "a PDF document": "un documento PDF",
  "a file of Excel 97-2003. Save it as .xlsx": "un archivo de Excel 97-2003. Guárdelo como .xlsx",
  "not text": "algo que no es texto",
  text: "texto",
  "The file is named as a dBase table and is none.": "El archivo tiene nombre de tabla dBase y no lo es.",
  "The dBase table is damaged: its fields are not as long as its records.":
    "La tabla dBase está dañada: sus campos no son tan largos como sus registros.",
  "The table says that it has {n1} records, and ends after {n2}.":
    "La tabla dice que tiene {n1} registros, y termina tras {n2}.",
  "The file is no workbook: its archive is broken or cut off.":
    "El archivo no es un libro de Excel: está roto o cortado.",
  "The workbook unpacks to more than {n} bytes.": "El libro descomprimido ocupa más de {n} bytes.",
  "The file cannot be read after row {n}: {text}": "El archivo no se puede leer después de la fila {n}: {text}",
  "The workbook cannot be read after row {n}: {text}": "El libro no se puede leer después de la fila {n}: {text}",
  "What begins here is damaged: it holds a NUL or half of a character, which no text does.":
    "Lo que empieza aquí está dañado: contiene un NUL o medio carácter, que ningún texto tiene.",
  "The file ends in the middle.": "El archivo termina a la mitad.",
  "And {n} more after this line.": "Y {n} más después de esta línea.",
  "These rows were rejected; the others were taken in.": "Estas filas se rechazaron; las demás se importaron.",
  "Nothing was taken in.": "No se importó nada.",
  "{n} more are not listed.": "Hay {n} más que no se enumeran.",
  "Row {n}, {text}: {said}": "Fila {n}, {text}: {said}",
  "Row {n}: {said}": "Fila {n}: {said}",
};

/** What is wrong with the files of programs that have a format of their own. */
export const formatsSay: Sentences = {
  "No row of headings, which begin with !, is in the file.":
    "En el archivo no hay ninguna fila de encabezados, que empiezan con !.",
  "No row !{text} above says what the columns are.": "Ninguna fila !{text} de arriba dice qué son las columnas.",
  "The cell stands under no heading.": "La celda no está bajo ningún encabezado.",
  "The split belongs to no transaction.": "La línea de detalle no pertenece a ninguna transacción.",
  "No transaction is open that could end here.": "No hay abierta ninguna transacción que pueda terminar aquí.",
  "The transaction has no ENDTRNS.": "La transacción no tiene ENDTRNS.",
  "The transaction has no splits.": "La transacción no tiene líneas de detalle.",
  "The transaction and its splits differ by {amount}.": "La transacción y sus líneas de detalle difieren en {amount}.",
  '"{text}" has two minus signs, and is read as if it had one.':
    "«{text}» tiene dos signos menos, y se lee como si tuviera uno.",
  "The Customer has no {text}.": "Al cliente (Customer) le falta {text}.",
  "The Invoice has no {text}.": "A la factura (Invoice) le falta {text}.",
  "The CreditMemo has no {text}.": "A la nota de crédito (CreditMemo) le falta {text}.",
  "The Payment has no {text}.": "Al pago (Payment) le falta {text}.",
  "What the payment paid and what is left of it differ from it by {amount}.":
    "Lo que pagó el pago y lo que queda de él difieren de él en {amount}.",
  "There is no customer, invoice, credit memo or payment in the file.":
    "En el archivo no hay ningún cliente, factura, nota de crédito ni pago.",
  "This is no entity.": "Esto no es una entidad.",
  "This is no entity of receivables.": "Esto no es una entidad de cuentas por cobrar.",
  "What is called {text} is no object.": "Lo que se llama {text} no es un objeto.",
  "No value of JSON begins here.": "Aquí no empieza ningún valor de JSON.",
  "The file is nested more than {n} deep.": "El archivo tiene más de {n} niveles.",
  "A name in quotation marks is expected.": "Se espera un nombre entre comillas.",
  'A colon is expected after "{text}".': "Se esperan dos puntos después de «{text}».",
  "A comma or {text} is expected.": "Se espera una coma o {text}.",
  "A text has no closing quotation mark.": "A un texto le faltan las comillas de cierre.",
  "A text holds what JSON does not allow in one.": "Un texto contiene lo que JSON no permite en él.",
  "A card begins before the one before it has ended.": "Una tarjeta empieza antes de que termine la anterior.",
  "A card ends that did not begin.": "Termina una tarjeta que no empezó.",
  "This stands outside of any card.": "Esto está fuera de toda tarjeta.",
  "The card does not end.": "La tarjeta no termina.",
  "There is no card in the file.": "En el archivo no hay ninguna tarjeta.",
  "This is no property: it has no name before a colon.":
    "Esto no es una propiedad: no tiene un nombre antes de dos puntos.",
  "The card does not say its version.": "La tarjeta no dice su versión.",
  "This version is none of {text}.": "Esta versión no es ninguna de {text}.",
  "The card names nobody.": "La tarjeta no nombra a nadie.",
};

/** Why a look into a watched folder came to nothing, and why something stands in the book that an import brought. */
export const broughtSays: Sentences = {
  "The folder was not there.": "La carpeta no estaba.",
  "The folder lies outside of what this machine allows to be watched.":
    "La carpeta está fuera de lo que esta máquina permite vigilar.",
  "How its files are read is not known any more: the saved mapping has ended.":
    "Ya no se sabe cómo se leen sus archivos: la asignación guardada terminó.",
  "A file was settled and cannot be moved away. It is not taken in again.":
    "Un archivo se terminó de leer y no se puede mover. No se importa otra vez.",
  "The look failed, and nothing of what it was doing was kept. The server's log says more.":
    "La revisión falló, y no se guardó nada de lo que hacía. El registro del servidor dice más.",
  "The source shows an invoice.": "El origen muestra una factura.",
  "The source shows a payment.": "El origen muestra un pago.",
  "The source shows a credit memo.": "El origen muestra una nota de crédito.",
  "The source shows less open.": "El origen muestra un saldo menor.",
  "The source shows more open.": "El origen muestra un saldo mayor.",
  "The source shows another rest.": "El origen muestra otro resto.",
  "The source shows what was applied.": "El origen muestra lo que se aplicó.",
  "The source has used it.": "El origen lo ha usado.",
  "The source says that it is disputed.": "El origen dice que está en disputa.",
  "A file said so.": "Lo dijo un archivo.",
  "An import changed the book.": "Una importación cambió la cartera.",
  "An import was taken back.": "Una importación se retiró.",
  "The import that raised it was taken back.": "La importación que la planteó se retiró.",
  "Owed when the earlier system was left.": "Se debía al dejar el sistema anterior.",
  "The earlier system has less open.": "El sistema anterior muestra un saldo menor.",
  "The earlier system says that it is disputed.": "El sistema anterior dice que está en disputa.",
  "Disputed; the earlier system says no more.": "En disputa; el sistema anterior no dice más.",
  "Resolved before the cut-over.": "Resuelta antes de la migración.",
  "Answered on {day}.": "Respondida el {day}.",
  "Resolved on {day}: {text}": "Resuelta el {day}: {text}",
  "A payment says what was no longer open.": "Un pago dice lo que ya no estaba abierto.",
  "Received before the cut-over.": "Recibido antes de la migración.",
  "Received before the cut-over, by {text}.": "Recibido antes de la migración, por {text}.",
  "It was that collector's in the earlier system.": "En el sistema anterior era de ese cobrador.",
  "The last call to it before the cut-over.": "La última llamada a él antes de la migración.",
};
