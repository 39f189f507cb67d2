import type { Sentences } from "../../sentences.ts";

/** Why something about the office, its papers and settings, or any request at all, is refused. */
export const refusalsOfOffice: Sentences = {
  "It cannot be done any more as it was asked for. Refuse it, and say so.":
    "Ya no se puede hacer como se pidió. Rechácelo y dígalo.",
  "This was asked for already, and waits to be decided.": "Esto ya se solicitó, y espera decisión.",
  "This was decided already.": "Esto ya se decidió.",
  "Somebody of another role decides this; it comes to you when its time has run out.":
    "Esto lo decide alguien con otro rol; le llega a usted cuando se acaba el plazo.",
  "There is no such approval.": "No existe tal aprobación.",
  "The files are said to be of an instant that has not come yet.":
    "Se dice que los archivos son de un momento que aún no ha llegado.",
  "The files do not say whether persons or firms owe, and you do not collect in the creditor's own name: the law asks more before a person is contacted. Say who owes.":
    "Los archivos no dicen si deben personas o empresas, y no se cobra en nombre del propio acreedor: la ley exige más antes de contactar a una persona. Diga quién debe.",
  "There is no such column, or one is named twice.": "No existe esa columna, o una se nombra dos veces.",
  "The list cannot go on from there. Read it from its beginning.":
    "La lista no puede seguir desde ahí. Léala desde el principio.",
  "The cursor is none that this list gave.": "Esa marca no la dio esta lista.",
  "What an office brought from its earlier system stays on record: lift a stop, withdraw a promise, reverse an entry by itself.":
    "Lo que una oficina trajo de su sistema anterior queda registrado: levante un impedimento, retire una promesa, revierta un asiento por separado.",
  "The day has its sheet already.": "El día ya tiene su hoja.",
  "The day has no sheet.": "El día no tiene hoja.",
  "Nobody did anything yet on a day that is to come.": "En un día que está por llegar nadie ha hecho nada todavía.",
  "Whoever saved a draft asks for it.": "La solicita quien guardó el borrador.",
  "That is more than {n} lines. Narrow it by the filter.": "Son más de {n} líneas. Redúzcalo con el filtro.",
  "The report has no such figure.": "El informe no tiene esa cifra.",
  "There is no such refused file.": "No hay tal archivo rechazado.",
  "The file cannot be read, or its mapping makes no sense.":
    "El archivo no se puede leer, o su asignación no tiene sentido.",
  "The filter cannot be read.": "El filtro no se puede leer.",
  "There is no such folder on the server.": "No existe esa carpeta en el servidor.",
  "The folder lies outside of what this machine allows to be watched, or settled files are moved to it.":
    "La carpeta está fuera de lo que esta máquina permite vigilar, o a ella se mueven archivos ya tratados.",
  "This folder is not watched.": "Esta carpeta no se vigila.",
  "This folder is watched already.": "Esta carpeta ya se vigila.",
  "No more than {n} folders are watched.": "No se vigilan más de {n} carpetas.",
  "The request did not come from the desk. Load the page again.":
    "La solicitud no vino del escritorio. Recargue la página.",
  "A write needs an Idempotency-Key header.": "Una escritura necesita el encabezado Idempotency-Key.",
  "This Idempotency-Key was used for another request.": "Este Idempotency-Key se usó para otra solicitud.",
  "This import has been taken back already.": "Esta importación ya se retiró.",
  "There is no such import.": "No existe tal importación.",
  "Something that this import brought was paid, applied or changed since. Reverse that first, or take the later import back first.":
    "Algo que trajo esta importación se pagó, aplicó o cambió después. Revierta antes eso, o retire antes la importación posterior.",
  "There is no kind of file of that name. dunlin presets lists them.":
    "No hay un tipo de archivo con ese nombre. dunlin presets los lista.",
  "The ladder has faults. Each is named with its line.":
    "La ruta de cobro tiene errores. Cada uno se nombra con su línea.",
  "The ladder says what it said before.": "La ruta de cobro dice lo mismo que antes.",
  "There is no ladder of that name, or no such version of it.":
    "No hay una ruta de cobro con ese nombre, o no existe esa versión.",
  "Somebody else saved this ladder meanwhile. Look at what they changed, and save yours over it.":
    "Otra persona guardó esta ruta de cobro entretanto. Mire lo que cambió y guarde la suya encima.",
  "It does not wait any more: it has left, or was stopped before.": "Ya no espera: salió, o se detuvo antes.",
  "There is no such letter.": "No existe tal carta.",
  "The report has no such lines.": "El informe no tiene esas líneas.",
  "A list begins at a letter where it is in order of a text, at a day where of days.":
    "Una lista empieza en una letra donde está ordenada por un texto, en un día donde lo está por días.",
  "This is looked out for already.": "Esto ya se vigila.",
  "There is no such lookout.": "No existe tal vigía.",
  "No more than {n} lookouts are kept for one person, or for the office.":
    "No se ponen más de {n} vigías para una persona, o para la oficina.",
  "There is no such message.": "No existe tal mensaje.",
  "There is no mapping of that name.": "No hay ninguna asignación con ese nombre.",
  "The mapping cannot be used.": "La asignación no se puede usar.",
  "The mapping cannot be used: a field is unknown or makes no sense.":
    "La asignación no se puede usar: un campo se desconoce o no tiene sentido.",
  "A preset has that name already. Choose another.": "Un formato ya tiene ese nombre. Elija otro.",
  "There is no file to take in.": "No hay ningún archivo que importar.",
  "It may not leave just now, and stays where it is or goes by post.":
    "No puede salir ahora, y queda donde está o va por correo postal.",
  "A mail server is set up: it sends e-mail by itself.":
    "Hay un servidor de correo configurado: envía los correos por sí mismo.",
  "You have no e-mail address on record to send it from.":
    "No consta ninguna dirección de correo suya desde la que enviarlo.",
  "An administrator enters it under Office, People.": "Un administrador la escribe en Oficina, Personas.",
  "Somebody else has taken it out.": "Otra persona lo ha sacado.",
  "Nobody has taken it out, or it was said already what came of it.":
    "Nadie lo ha sacado, o ya se dijo qué resultó de ello.",
  "Your role does not allow this.": "Su rol no permite esto.",
  "There is nothing here that you may see.": "Aquí no hay nada que usted pueda ver.",
  "Nobody is signed in.": "Nadie ha iniciado sesión.",
  "No letter waits to be printed.": "Ninguna carta espera a ser impresa.",
  "The screen shows nothing of that.": "La pantalla no muestra nada de eso.",
  "There is a view of that name already. Choose another name, or change that view.":
    "Ya hay una vista con ese nombre. Elija otro nombre o cambie esa vista.",
  "A report spans five years at most and {n} lines, and begins before it ends.":
    "Un informe abarca cinco años y {n} líneas como máximo, y empieza antes de terminar.",
  "A run is posted on the day that it was made, or later.": "Una tirada se envía el día en que se hizo, o después.",
  "What is posted later is not posted yet.": "Lo que se envía más tarde aún no está enviado.",
  "There is no preset of that name. dunlin presets lists them.":
    "No hay un formato con ese nombre. dunlin presets los lista.",
  "Since it was printed some of its letters have been stopped: their sheets are to be taken out.":
    "Desde que se imprimió, algunas de sus cartas se detuvieron: hay que retirar sus hojas.",
  "They promised, or wrote and wait for an answer, since it was planned: it is not wanted any more.":
    "Desde que se planeó prometieron, o escribieron y esperan respuesta: ya no hace falta.",
  "It was not stopped, or was made anew already.": "No se detuvo, o ya se volvió a hacer.",
  "The run was said to be posted on another day already.": "De la tirada ya se dijo que se envió otro día.",
  "A letter is named whose sheets are not in this run.": "Se nombra una carta cuyas hojas no están en esta tirada.",
  "There is no such print run.": "No existe tal tirada de impresión.",
  "There is no such procedure.": "No existe tal procedimiento.",
  "What is to be said has words that a collector may say to nobody. They are named beside it.":
    "Lo que se ha de decir tiene palabras que un cobrador no puede decir a nadie. Se nombran al lado.",
  "Somebody else changed it meanwhile. Read what they wrote; your words are still here.":
    "Otra persona lo cambió entretanto. Lea lo que escribió; sus palabras siguen aquí.",
  "There is no preset and no saved mapping of that name.":
    "No hay ningún formato ni asignación guardada con ese nombre.",
  "A run like this is under way already. Its page shows how far it is.":
    "Ya hay una corrida como esta en curso. Su página muestra por dónde va.",
  "That day has not come yet. A dry run says what it would do.": "Ese día aún no ha llegado. Un ensayo dice qué haría.",
  "Whoever refuses says why.": "Quien rechaza dice por qué.",
  "Only a supervisor or an administrator schedules reports for others.":
    "Solo un supervisor o un administrador programa informes para otros.",
  "Nobody who signs in here is known by that name.": "No se conoce con ese nombre a nadie que entre aquí.",
  "Whoever is to have it may not see that report.": "Quien lo recibiría no puede ver ese informe.",
  "Whoever is to have it has no e-mail address: an administrator sets one.":
    "Quien lo recibiría no tiene dirección de correo: un administrador la pone.",
  "The same report is scheduled for the same moments already.":
    "El mismo informe ya está programado para los mismos momentos.",
  "No more than {n} reports are scheduled for one person.": "No se programan más de {n} informes para una persona.",
  "There is no such schedule.": "No existe tal programación.",
  "The schedule has ended already.": "La programación ya terminó.",
  "Somebody changed the schedule meanwhile.": "Alguien cambió la programación entretanto.",
  "The day's sheet is for the office's own people.": "La hoja del día es para el propio personal de la oficina.",
  "A forecast begins today or earlier, and reaches half a year.":
    "Una previsión empieza hoy o antes, y alcanza medio año.",
  "That report is of the office's own people.": "Ese informe es del propio personal de la oficina.",
  "The request is not what the operation reads.": "La solicitud no es lo que la operación lee.",
  "The request is larger than is read.": "La solicitud es mayor de lo que se lee.",
  "Something broke here. Nothing was changed by this request; it may be sent again.":
    "Algo falló aquí. Esta solicitud no cambió nada; se puede enviar de nuevo.",
  "Something broke here.": "Algo falló aquí.",
  "Say how often in minutes, 1 to 1440, or at which times of the day, as 06:30.":
    "Diga cada cuántos minutos, de 1 a 1440, o a qué horas del día, como 06:30.",
  "Not all of it can be read. Nothing was changed.": "No todo se puede leer. No se cambió nada.",
  "Somebody else changed the settings meanwhile. Look at what they changed: yours is not saved.":
    "Otra persona cambió los ajustes entretanto. Mire lo que cambió: lo suyo no está guardado.",
  "The username or the password is wrong.": "El nombre de usuario o la contraseña es incorrecto.",
  "There is no such column to be in order by.": "No existe esa columna por la que ordenar.",
  "It has faults, and stays a draft until they are mended.":
    "Tiene errores, y queda como borrador hasta que se corrijan.",
  "A ladder names it. Let the ladder name another one first.":
    "Una ruta de cobro la nombra. Haga antes que la ruta nombre otra.",
  "Letters of other names fall back on the English reminder, and statements and validation notices on their English one. It is replaced, not retired.":
    "Las cartas con otros nombres recurren al recordatorio en inglés, y los estados de cuenta al inglés. Se reemplaza, no se retira.",
  "Only a draft can be asked for. Save one first.": "Solo se puede solicitar un borrador. Guarde uno antes.",
  "It is retired already.": "Ya está retirada.",
  "There is no such template.": "No existe tal plantilla.",
  "Somebody else saved it meanwhile. Read what they wrote; your words are still here.":
    "Otra persona la guardó entretanto. Lea lo que escribió; sus palabras siguen aquí.",
  "There were too many failed attempts. Wait a quarter of an hour.":
    "Hubo demasiados intentos fallidos. Espere un cuarto de hora.",
  "The whole office uses this view. A supervisor or an administrator changes it.":
    "Esta vista la usa toda la oficina. La cambia un supervisor o un administrador.",
  "There is no such view.": "No existe tal vista.",
  "The view was changed since you opened it. Look at it again.":
    "La vista cambió desde que usted la abrió. Mírela de nuevo.",
  "Whoever asks for something does not decide it, unless nobody else could and the office lets them.":
    "Quien pide algo no lo decide, salvo que nadie más pueda y la oficina se lo permita.",
  "Nobody else could decide it: whoever asked does when its time has run out, so that somebody may notice it before.":
    "Nadie más podría decidirlo: quien lo pidió lo hace cuando se acaba el plazo, para que alguien pueda notarlo antes.",
  "It is approved by itself: look at the old and the new beside each other first.":
    "Se aprueba por sí solo: mire antes lo anterior y lo nuevo, uno junto a otro.",
  "Whoever asked for it took it back.": "Quien lo pidió lo retiró.",
  "Only whoever asked for it takes it back.": "Solo quien lo pidió lo retira.",
  "It is another day in that zone just now. Change the zone at an hour at which both have the same day, so that no day is run twice or left out.":
    "En esa zona es otro día en este momento. Cambie la zona a una hora en que ambas tengan el mismo día, para que ningún día se corra dos veces ni quede fuera.",
  "The office has a name of 1 to 200 characters on one line.":
    "La oficina tiene un nombre de 1 a 200 caracteres en una sola línea.",
  "There is no such time zone. One is named by area and city, as America/New_York.":
    "No hay tal zona horaria. Se nombra por región y ciudad, como America/New_York.",
  "An hour is written as 06:30 or 18:00, between 00:00 and 23:59.":
    "Una hora se escribe como 06:30 o 18:00, entre 00:00 y 23:59.",
  "There is no such currency. One is named by three letters, as USD.":
    "No hay tal moneda. Se nombra por tres letras, como USD.",
  "What a minute costs is a decimal number of the office's currency, as 0.60: not negative, and not over a million.":
    "Lo que cuesta un minuto es un número decimal en la moneda de la oficina, como 0.60: ni negativo ni de más de un millón.",
  "Say as well what a minute costs in the new currency.": "Diga también cuánto cuesta un minuto en la moneda nueva.",
  "A rate is a positive decimal number, as 0.73, with six digits behind the point at most, up to a million.":
    "Una tasa es un número decimal positivo, como 0.73, con seis cifras decimales como máximo, hasta un millón.",
  "The office's own currency has no rate: it is what the others are measured in.":
    "La moneda propia de la oficina no tiene tasa: en ella se miden las otras.",
  "There is no such key.": "No hay tal clave.",
  "That key opens nothing any more already.": "Esa clave ya no abre nada.",
  "This currency is named twice.": "Esta moneda está nombrada dos veces.",
  "Somebody else changed the house policy meanwhile. Look at what they changed: yours is not saved.":
    "Otra persona cambió la política de la casa entretanto. Vea lo que cambió: lo suyo no está guardado.",
  "Not all of it can be kept: house policy is never looser than the law. Nothing was changed.":
    "No todo se puede guardar: la política de la casa nunca es más laxa que la ley. No se cambió nada.",
  "The hours end before they begin: nobody could be reached at any time.":
    "Las horas terminan antes de empezar: no se podría contactar a nadie a ninguna hora.",
  "An hour is written as 08:30, and is not before 08:00 and not after 21:00: the law allows no other.":
    "Una hora se escribe como 08:30, y no es anterior a las 08:00 ni posterior a las 21:00: la ley no permite otra.",
  "Calls in a week are a whole number from 1 to 7: the law presumes that more are too many.":
    "Las llamadas en una semana son un número entero de 1 a 7: más, la ley presume que son demasiadas.",
  "A number in a week is a whole number from 1 to 99.": "Lo de una semana es un número entero de 1 a 99.",
};
