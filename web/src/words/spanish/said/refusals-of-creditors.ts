import type { Sentences } from "../../sentences.ts";

/** Why a creditor, its mandate or a legal entity of the office is not changed so. */
export const refusalsOfCreditors: Sentences = {
  "There is no such mandate of this creditor.": "No existe tal mandato de este acreedor.",
  "There is no such legal entity of ours.": "No existe tal entidad legal nuestra.",
  "Somebody else changed this creditor meanwhile. Look at what they changed: yours is not saved.":
    "Otra persona cambió este acreedor entretanto. Vea lo que cambió: lo suyo no se guardó.",
  "Somebody else changed this entity meanwhile. Look at what they changed: yours is not saved.":
    "Otra persona cambió esta entidad entretanto. Vea lo que cambió: lo suyo no se guardó.",
  "Not all of it can be kept. Nothing was changed.": "No todo se puede guardar. No se cambió nada.",
  "Where to pay is changed by two: ask for it at the creditor, and somebody else approves it.":
    "Dónde pagar lo cambian dos: pídalo en el acreedor, y otra persona lo aprueba.",
  "Letters say this already.": "Las cartas ya lo dicen.",
  "Somebody asked for another place to pay already, and it waits to be decided.":
    "Alguien ya pidió otro lugar de pago, y espera decisión.",
  "Another creditor has this name.": "Otro acreedor tiene este nombre.",
  "Another legal entity of ours has this name.": "Otra entidad legal nuestra tiene este nombre.",
  "A mandate ends after the day on which it begins.": "Un mandato termina después del día en que empieza.",
  "Another mandate of this creditor holds in these days. End that one first, or begin when it has ended.":
    "Otro mandato de este acreedor rige en esos días. Termínelo primero, o empiece cuando haya terminado.",
  "The mandate has begun: what was done under it stays. End it instead.":
    "El mandato ya empezó: lo que se hizo bajo él se queda. Termínelo.",
  "A license is of a state or territory of the United States, by its two letters, as NY.":
    "Una licencia es de un estado o territorio de los Estados Unidos, por sus dos letras, como NY.",
  "A license ends after the day on which it begins.": "Una licencia termina después del día en que empieza.",
  "Two licenses of one state hold on the same days. End the earlier one first.":
    "Dos licencias de un estado rigen los mismos días. Termine primero la anterior.",
  "A creditor has a name of 1 to 200 characters on one line.":
    "Un acreedor tiene un nombre de 1 a 200 caracteres en una línea.",
  "A legal entity has a name of 1 to 200 characters on one line.":
    "Una entidad legal tiene un nombre de 1 a 200 caracteres en una línea.",
  "There are 10 trade names at most, each of 1 to 200 characters on one line.":
    "Hay 10 nombres comerciales como máximo, cada uno de 1 a 200 caracteres en una línea.",
  "An address has 6 lines and 500 characters at most.": "Una dirección tiene 6 líneas y 500 caracteres como máximo.",
  "A telephone number has 60 characters at most, on one line.":
    "Un número de teléfono tiene 60 caracteres como máximo, en una línea.",
  "Where to pay is said in 8 lines and 1000 characters at most.":
    "Dónde pagar se dice en 8 líneas y 1000 caracteres como máximo.",
  "A license has a number of 1 to 60 characters on one line.":
    "Una licencia tiene un número de 1 a 60 caracteres en una línea.",
  "A commission is between 0 and 100 percent.": "Una comisión está entre 0 y 100 por ciento.",
  "What the creditor allows is said in 12 lines and 1000 characters at most.":
    "Lo que permite el acreedor se dice en 12 líneas y 1000 caracteres como máximo.",
};
