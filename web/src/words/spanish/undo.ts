import type { Catalogue } from "../english.ts";

export const undo: Catalogue["undo"] = {
  last: "Deshacer la última acción",
  nothing: "No hay nada que deshacer.",
  because: "Deshecho en el escritorio.",
  promise: { does: "Deshacer la promesa", done: "La promesa está retirada." },
  entry: { does: "Deshacer el asiento", done: "Deshecho: está revertido." },
  pause: { does: "Deshacer la pausa", done: "La pausa está deshecha." },
  callback: { does: "Deshacer la llamada acordada", done: "La llamada acordada está deshecha." },
  snooze: { does: "Deshacer el aplazamiento", done: "De nuevo en la lista." },
  letter: { does: "Retirar la carta", done: "La carta está retirada: no sale." },
  effort: { does: "Deshacer el registro", done: "Retirado: regístrelo de nuevo." },
  handOver: { does: "Devolver", done: "Devuelto a quien lo tenía." },
  dispute: { does: "Deshacer la disputa", done: "La disputa está retirada." },
  stop: { does: "Deshacer el impedimento", done: "El impedimento está retirado." },
  asking: { does: "Retirar lo pedido", done: "Está retirado y no espera a nadie." },
  never: {
    entry: "Su función no revierte asientos.",
    notDialled: "Una llamada que no se marcó no dejó nada que retirar.",
    dropped: "Una llamada acordada que se anuló no vuelve: acuérdela de nuevo en el deudor.",
    note: "Una nota queda registrada: agregue otra que diga lo correcto.",
    review: "Una revisión queda registrada: lo que se decidió con ella lo cambia el siguiente paso.",
    letter: "Una carta la retira, en Correo, un auxiliar o un supervisor mientras no salga.",
    handOver: "No eran de una sola persona, o son demasiados para devolverlos a la vez: entréguelos de nuevo.",
  },
};
