import type { Sentences } from "../../sentences.ts";

/** Why something about debtors, those around them, and contact with them is refused. */
export const refusalsOfPeople: Sentences = {
  "What came of this is not reported by a person.": "El resultado de esto no lo informa una persona.",
  "There is no such alert.": "No existe tal aviso.",
  "Nothing of the kind goes to such a number or address.": "Nada de eso va a un número o una dirección así.",
  "Only who is reached there can agree to it: nobody else's word is enough.":
    "Solo quien recibe ahí puede aceptarlo: la palabra de otra persona no basta.",
  "They agreed to it already.": "Ya lo aceptó.",
  "There is no such consent that still holds.": "No hay tal consentimiento que aún valga.",
  "What they said before they agreed does not count.": "Lo que dijeron antes de aceptar no cuenta.",
  "That is no telephone number.": "Eso no es un número de teléfono.",
  "A day on which something is said to have happened has not come yet.":
    "Un día en que se dice que ocurrió algo aún no ha llegado.",
  "It is said to end before it begins.": "Se dice que termina antes de empezar.",
  "A stop of this kind is not amended by that.": "Un impedimento de esta clase no se completa con eso.",
  "The stop says that already.": "El impedimento ya dice eso.",
  "If it is wrong, lift it and record it anew.": "Si está mal, levántelo y regístrelo de nuevo.",
  "Somebody else recorded it: a supervisor lifts it.": "Lo registró otra persona: lo levanta un supervisor.",
  "It was not recorded today: a supervisor lifts it.": "No se registró hoy: lo levanta un supervisor.",
  "What went out from us waits for no answer of ours.": "Lo que salió de nosotros no espera respuesta nuestra.",
  "It is said to begin on a day that has not come yet.": "Se dice que empieza en un día que aún no ha llegado.",
  "It belongs to a group of firms, which no person does. End that first.":
    "Pertenece a un grupo de empresas, lo que ninguna persona hace. Termine antes eso.",
  "There is no calendar here.": "Aquí no hay ningún calendario.",
  "That callback was made or dropped already.": "Esa llamada acordada ya se hizo o se anuló.",
  "That hour is past already.": "Esa hora ya pasó.",
  "A visit lies within a year.": "Una visita se planea para dentro de un año como máximo.",
  "That visit was made or taken back already.": "Esa visita ya se hizo o se anuló.",
  "Somebody else put this visit off meanwhile. Look at it again.":
    "Otra persona aplazó esta visita entretanto. Mírela de nuevo.",
  "Nobody who works on debtors is known by that name.": "No se conoce con ese nombre a nadie que trabaje con deudores.",
  "This debtor is somebody else's: who goes there is one of those who may see them.":
    "Este deudor es de otra persona: quien va es una de las que pueden verlo.",
  "A visit to this debtor is planned already: put it off, or take it back.":
    "Ya hay una visita planeada a este deudor: aplácela o anúlela.",
  "It is said to have happened before it was planned: record it as another contact.":
    "Se dice que ocurrió antes de planearse: regístrelo como otro contacto.",
  "A callback lies within a year.": "Una llamada se acuerda para dentro de un año como máximo.",
  "Somebody else changed it meanwhile. Look again, and change it if it is still wrong.":
    "Otra persona lo cambió entretanto. Mire de nuevo, y cámbielo si sigue estando mal.",
  "Nothing of the kind is known of this debtor now.": "No se sabe ahora nada de eso de este deudor.",
  "The debtor was erased: nothing is written to them any more.": "El deudor fue borrado: ya no se le escribe nada.",
  "They did not opt out there.": "Ahí no pidieron dejar de recibir mensajes.",
  "Only who is reached there can want messages again: nobody else's word is enough.":
    "Solo quien recibe ahí puede volver a pedir mensajes: la palabra de otra persona no basta.",
  "Somebody else is or was reached there too, and may be who opted out: their word would be needed as well.":
    "Ahí recibe o recibía también otra persona, y puede ser quien pidió no recibir más: haría falta también su palabra.",
  "What is said later was not said yet.": "Lo que se dice más tarde aún no se ha dicho.",
  "What they said before they opted out does not count. On the same day it has to be known at which hour they said it.":
    "Lo que dijeron antes de pedir no recibir más no cuenta. Del mismo día hay que saber a qué hora lo dijeron.",
  "This debtor was erased: nothing of theirs is kept any more.": "Este deudor fue borrado: ya no se guarda nada suyo.",
  "There is no such debtor.": "No existe tal deudor.",
  "A file has nothing in it.": "Un archivo está vacío.",
  "There is no such document of this debtor.": "Este deudor no tiene ese documento.",
  "A file is larger than {n} MB.": "Un archivo supera los {n} MB.",
  "The stretch begins before it ends, and spans two years at most.":
    "El período empieza antes de terminar y abarca dos años como máximo.",
  "There is no such contact of this debtor.": "No hay tal contacto de este deudor.",
  "It ends before it begins, or on a day that has not come yet.":
    "Termina antes de empezar, o en un día que aún no ha llegado.",
  "What was, stays as it was: an account is handed over from today or a later day on.":
    "Lo que fue queda como fue: una cuenta se entrega desde hoy o desde un día posterior.",
  "The firm stands above that one, or is the same: it cannot belong to it as well.":
    "La empresa está por encima de esa, o es la misma: no puede además pertenecer a ella.",
  "The firm belongs to no other.": "La empresa no pertenece a ninguna otra.",
  "The firm has a parent on that day or after it. End that first.":
    "La empresa tiene una matriz ese día o después. Termine antes eso.",
  "Another firm stands between them in a group: as one, they would stand above themselves. End that first.":
    "Otra empresa está entre ellas en un grupo: como una sola, estarían por encima de sí mismas. Termine antes eso.",
  "It is said to have happened at a time that has not come yet.":
    "Se dice que ocurrió en un momento que aún no ha llegado.",
  "The clocks are put forward over that hour there: say another.":
    "Allí los relojes se adelantan sobre esa hora: diga otra.",
  "It went out from the desk: what happened is not taken back. Write a note beside it.":
    "Salió del escritorio: lo que ocurrió no se retira. Escriba una nota al lado.",
  "That is no language of two letters, such as en or es.": "Eso no es un idioma de dos letras, como en o es.",
  "This document is not put to that item.": "Este documento no está puesto en esa partida.",
  "There is no postal address in use to write to.": "No hay ninguna dirección postal en uso a la que escribir.",
  "There is no e-mail address in use to write to.": "No hay ningún correo electrónico en uso al que escribir.",
  "The office has no mandate of the creditor in force, so it may not act for it.":
    "La oficina no tiene en vigor un mandato del acreedor, así que no puede actuar por él.",
  "A reason for not paying is told by somebody who was reached.":
    "El motivo de no pagar lo dice alguien con quien se habló.",
  "No debtor is known by that number, name at a creditor, or id.":
    "No se conoce a ningún deudor con ese número, nombre ante un acreedor o identificador.",
  "Say which debtors, or whose; and either a person or a team to have them.":
    "Diga qué deudores, o de quién; y una persona o un equipo que los tenga.",
  "Somebody is said to have been reached, and the outcome says that nobody was.":
    "Se dice que se localizó a alguien, y el resultado dice que a nadie.",
  "No rule that the desk knows governs this act, so it is not permitted.":
    "Ninguna norma que el escritorio conozca rige esta acción, así que no se permite.",
  "This debtor was merged into nobody.": "Este deudor no se unió a nadie.",
  "It is that already.": "Ya es así.",
  "It says this already.": "Ya dice esto.",
  "Nothing was recorded of it yet, or it is taken back already.": "Aún no se registró nada de ello, o ya se retiró.",
  "Another debtor is filed under that number: it would find neither.":
    "Otro deudor está registrado con ese número: no se hallaría a ninguno.",
  "They are bound by this account in this role already.": "Ya está obligado por esta cuenta en esa calidad.",
  "Nobody such is bound by this account in this role.": "Nadie así está obligado por esta cuenta en esa calidad.",
  "They owe this account themselves.": "Es quien debe esta cuenta.",
  "That is known of this debtor already.": "Eso ya se sabe de este deudor.",
  "Only firms belong to one another: one of the two is a person.":
    "Solo las empresas pertenecen unas a otras: una de las dos es una persona.",
  "A firm is no minor, serves in no army and sits in no prison: only a person can.":
    "Una empresa no es menor de edad, no sirve en el ejército ni está en prisión: solo una persona puede.",
  "Nothing of the kind can have come of such a contact.": "De un contacto así no puede haber salido nada de eso.",
  "Another outcome is on record. It stands; write a note beside it.":
    "Hay otro resultado registrado. Queda; escriba una nota al lado.",
  "Say what came of it.": "Diga qué resultó de ello.",
  "There is no such permit of this debtor.": "No hay tal permiso de este deudor.",
  "That act was not permitted, so nothing can have come of it.":
    "Esa acción no se permitió, así que no puede haber tenido resultado.",
  "Nobody who has a worklist is known by that name.": "No se conoce con ese nombre a nadie que tenga lista de trabajo.",
  "Nobody who calls is known by that name.": "No se conoce con ese nombre a nadie que llame.",
  "Nobody who takes work is known by that name.": "No se conoce con ese nombre a nadie que tome trabajo.",
  "There is nobody of that name whom the report can be of.":
    "No hay nadie con ese nombre de quien pueda ser el informe.",
  "Nobody who works here is known by that name.": "No se conoce con ese nombre a nadie que trabaje aquí.",
  "Nobody of that username works here.": "Aquí no trabaja nadie con ese nombre de usuario.",
  "This cannot be done at a number or address of that kind.":
    "Esto no se puede hacer en un número o dirección de ese tipo.",
  "This debtor has it already.": "Este deudor ya lo tiene.",
  "The number or address is not one of this debtor's, or is not in use any more.":
    "El número o la dirección no es de este deudor, o ya no está en uso.",
  "This debtor has no such number or address.": "Este deudor no tiene ese número o dirección.",
  "That is no number, e-mail or address of this kind. An address has a street or box, and ends in City, ST 12345.":
    "Eso no es un número, correo o dirección de ese tipo. Una dirección tiene calle o apartado, y termina en Ciudad, ST 12345.",
  "The stop is said to have been received on a day that has not come yet.":
    "Se dice que el impedimento se recibió en un día que aún no ha llegado.",
  "There is no such person around this debtor.": "No hay tal persona junto a este deudor.",
  "The answers did not match, so it was not the debtor who was reached.":
    "Las respuestas no coincidieron, así que no se habló con el deudor.",
  "Say what you asked to know the person on the line, before a debt is spoken of.":
    "Diga qué preguntó para saber quién está en la línea, antes de hablar de una deuda.",
  "They are one person already.": "Ya son una sola persona.",
  "Nothing of that kind is kept of this debtor.": "No se guarda nada de ese tipo de este deudor.",
  "Several debtors are known by that number. Name the creditor too: CREDITOR/NUMBER.":
    "Varios deudores se conocen con ese número. Nombre también al acreedor: ACREEDOR/NÚMERO.",
  "Somebody else has this debtor open.": "Otra persona tiene abierto a este deudor.",
  "Somebody else has this debtor open just now.": "Otra persona tiene abierto a este deudor en este momento.",
  "Somebody else recorded it: they or a supervisor take it back.":
    "Lo registró otra persona: lo retira ella o un supervisor.",
  "It asks for no answer: it is lifted, by a supervisor.": "No pide respuesta: lo levanta un supervisor.",
  "There is no such stop in force for this debtor.": "No hay tal impedimento en vigor para este deudor.",
  "There is no such team.": "No existe tal equipo.",
  "The law, the debtor's own wish or the house's policy stops it now.":
    "La ley, el deseo del propio deudor o la política de la casa lo impide ahora.",
  "This debtor has no such thing, or it has ended already.": "Este deudor no tiene eso, o ya terminó.",
  "At most {n} files are put on record at once. A folder of them is imported.":
    "Se archivan como máximo {n} archivos a la vez. Una carpeta de ellos se importa.",
  "That is past already.": "Eso ya pasó.",
  "Nobody is put off for more than ninety days: pause the case instead.":
    "A nadie se le aplaza más de noventa días: ponga mejor el caso en pausa.",
  "This debtor is somebody else's: who calls back is one of those who may see them.":
    "Este deudor es de otra persona: quien vuelve a llamar es una de las que pueden verlo.",
  "No validation notice (12 CFR 1006.34) is on record, and a collector's statement is not the first that a consumer hears.":
    "No hay ningún aviso de validación (12 CFR 1006.34) registrado, y el estado de cuenta de un cobrador no es lo primero que recibe un consumidor.",
  "They were written a statement for this creditor this week or month already.":
    "Esta semana o este mes ya se les escribió un estado de cuenta por este acreedor.",
  "Statements are being sent or tried just now. Wait until that is done.":
    "Justo ahora se envían o se prueban estados de cuenta. Espere a que termine.",
  "There is no such schedule in force.": "No hay ningún horario así en vigor.",
  "The debtor was erased: nothing is handed over of them any more.":
    "El deudor fue borrado: ya no se entrega nada de él.",
  "Nothing is open that could be handed over.": "No queda nada abierto que se pueda entregar.",
  "Something was written to them for this creditor today already.": "Hoy ya se le escribió algo por este acreedor.",
  "Opting out is of e-mail and texts: nothing of the kind goes there.":
    "Dejar de recibir vale para correos y mensajes de texto: allí no va nada de eso.",
  "They opted out there already.": "Allí ya pidió no recibir más.",
  "Only a supervisor opens the worklists of others.": "Solo un supervisor abre las listas de trabajo de otros.",
  "That is neither the office's clock nor one of a place where the debtor may be.":
    "Ese no es el reloj de la oficina ni el de un lugar donde pueda estar el deudor.",
  "Somebody else changed how they work meanwhile. Look at what stands now: yours is not saved.":
    "Otra persona cambió entretanto cómo trabaja. Mire lo que rige ahora: lo suyo no está guardado.",
};
