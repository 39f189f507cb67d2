import type { Catalogue } from "../english.ts";
import { numberText } from "./counted.ts";

export const ownDay: Catalogue["ownDay"] = {
  title: "Mi trabajo",
  lead: "Lo que usted mismo anotó en un día, lo más reciente primero: contactos, promesas, notas y todo lo demás.",
  today: "Hoy",
  yesterday: "Ayer",
  show: "Qué se muestra",
  all: "Todo",
  none: "No anotó nada de esto ese día",
  noneWords: "Las llamadas, promesas, notas y lo demás que guarde con un deudor llegan aquí en cuanto lo guarda.",
  more: (count) => `Hubo más antes de estas ${numberText(count)}.`,
  elsewhere: (count) => `${numberText(count)} más con deudores que ahora son de otra persona, y que usted no abre.`,
};
