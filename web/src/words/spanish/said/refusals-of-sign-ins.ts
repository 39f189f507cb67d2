import type { Sentences } from "../../sentences.ts";

/** Why something about the office's people, their teams and their passwords is refused. */
export const refusalsOfSignIns: Sentences = {
  "That user name is taken, maybe by somebody who left. Choose another.":
    "Ese nombre de usuario está tomado, quizá por alguien que se fue. Elija otro.",
  "A creditor's person names the creditor, and nobody else does.":
    "La persona de un acreedor nombra al acreedor, y nadie más lo hace.",
  "Somebody changed this person meanwhile. Look again before you change it.":
    "Alguien cambió a esta persona entretanto. Mire de nuevo antes de cambiarla.",
  "What you may do yourself is changed by another administrator.":
    "Lo que usted mismo puede hacer lo cambia otro administrador.",
  "Nobody else administers the office. Make somebody an administrator first.":
    "Nadie más administra la oficina. Haga antes administrador a alguien.",
  "There are callbacks of theirs: say who calls back now.":
    "Tiene llamadas acordadas: diga quién vuelve a llamar ahora.",
  "Callbacks go to somebody else who works here and calls.":
    "Las llamadas acordadas pasan a otra persona que trabaje aquí y llame.",
  "This link was used, replaced or is too old. Ask an administrator for a new one.":
    "Este enlace se usó, se reemplazó o es demasiado viejo. Pida uno nuevo a un administrador.",
  "A password has 15 characters or more: a few words do.":
    "Una contraseña tiene 15 caracteres o más: bastan unas pocas palabras.",
  "A password with the user name, or of a few characters repeated, is guessed.":
    "Una contraseña con el nombre de usuario, o de pocos caracteres repetidos, se adivina.",
  "That is not your password.": "Esa no es su contraseña.",
  "Another team has that name.": "Otro equipo tiene ese nombre.",
  "There is no such team any more, or it was renamed meanwhile.":
    "Ese equipo ya no existe, o cambió de nombre entretanto.",
  "Somebody is of this team. Put them elsewhere first.": "Alguien es de este equipo. Póngalo antes en otro.",
};
