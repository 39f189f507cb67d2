import type { Sentences } from "../../sentences.ts";

/** The lines of the procedures that ship, without the marks of lists before them. */
export const procedureLines: Sentences = {
  "The debtor wrote or called. Answer before anything else goes out.":
    "El deudor escribió o llamó. Responda antes de que salga cualquier otra cosa.",
  "Read it whole. What do they ask? Is there a dispute, a request to stop, an attorney, a bankruptcy in it?":
    "Léalo entero. ¿Qué pide? ¿Hay en ello una disputa, una petición de cesar, un abogado, una quiebra?",
  "Record that first (dispute **D**, stop **S**): it holds from the day on which we received it.":
    "Registre antes eso (disputa **D**, impedimento **S**): vale desde el día en que lo recibimos.",
  "Answer by the way they used, if it is permitted; else by letter.":
    "Responda por el medio que usó, si está permitido; si no, por carta.",
  "Record what you found with **R**. The next step is then decided again.":
    "Registre lo que encontró con **R**. El siguiente paso se decide entonces de nuevo.",
  "Aim: the bill is understood, and whoever cannot pay it learns what help there is.":
    "Objetivo: que la cuenta se entienda, y que quien no pueda pagarla sepa qué ayuda hay.",
  "Know whom you speak with before you say that it is about a bill.":
    "Sepa con quién habla antes de decir que se trata de una cuenta.",
  "Ask whether insurance was billed, and whether a decision of the insurer is awaited. If so, pause the account.":
    "Pregunte si se facturó al seguro, y si se espera una decisión de la aseguradora. Si es así, ponga la cuenta en pausa.",
  "Say what is left to pay, and ask what keeps it from being paid. Record the reason.":
    "Diga lo que queda por pagar, y pregunte qué impide pagarlo. Registre el motivo.",
  "Offer financial assistance and an application before you ask for a promise.":
    "Ofrezca ayuda económica y una solicitud antes de pedir una promesa.",
  "Say the promise back: amount, day, how it is paid.": "Repita la promesa: monto, día, cómo se paga.",
  "The desk writes this letter by itself where a large invoice falls due within the week.":
    "El escritorio escribe esta carta por sí solo cuando una factura grande vence en la semana.",
  "It asks for nothing that is late. If the debtor answers that something is wrong, record the dispute at once.":
    "No pide nada que esté en mora. Si el deudor responde que algo está mal, registre la disputa de inmediato.",
  "If the invoice never arrived, send the copy.": "Si la factura nunca llegó, envíe la copia.",
  "Check first that the money is not on its way: look at credits not applied, and at what the bank brought today.":
    "Compruebe antes que el dinero no esté en camino: mire los créditos sin aplicar y lo que trajo hoy el banco.",
  "Ask what happened, without blame: “You planned to pay on Friday. What came between?”":
    "Pregunte qué pasó, sin reproches: «Usted pensaba pagar el viernes. ¿Qué se interpuso?»",
  "Take a smaller, nearer promise rather than the same one again.":
    "Tome una promesa menor y más cercana, mejor que la misma otra vez.",
  "A second broken promise in a row: offer a plan or hand it to a supervisor.":
    "Una segunda promesa incumplida seguida: ofrezca un plan o pásela a un supervisor.",
  "The last call reached nobody. Try another hour of the day, and the other number if there is one.":
    "La última llamada no localizó a nadie. Pruebe a otra hora del día, y el otro número si lo hay.",
  "Leave no message that names a debt.": "No deje ningún mensaje que nombre una deuda.",
  "After some calls in a row that nobody answers, a letter says that we tried.":
    "Tras varias llamadas seguidas que nadie contesta, una carta dice que lo intentamos.",
  "For a supervisor.": "Para un supervisor.",
  "Is what is owed right to the day, fees included?": "¿Es correcto al día lo que se debe, con los cargos?",
  "Does the contract or the law of the state ask for a notice of the right to cure? Say by when.":
    "¿Pide el contrato o la ley del estado un aviso del derecho a regularizar? Diga para cuándo.",
  "Was the debtor reached, and is a promise or a hardship on record?":
    "¿Se localizó al deudor, y hay registrada una promesa o un apuro económico?",
  "Choose: the notice, another call, or a pause with its reason.":
    "Elija: el aviso, otra llamada, o una pausa con su motivo.",
  "For a supervisor. Ladder and letters are at their end. Look at the reason that was told last, at what was paid, and at what it costs to go on. Hardship: offer a plan or let it rest. Say why.":
    "Para un supervisor. La ruta de cobro y las cartas han terminado. Mire el último motivo dado, lo que se pagó, y lo que cuesta seguir. Apuro económico: ofrezca un plan o déjelo reposar. Diga por qué.",
  "For a supervisor. Before it leaves the desk:": "Para un supervisor. Antes de que salga del escritorio:",
  "Were the reason for not paying and every dispute answered?": "¿Se respondió al motivo de no pagar y a cada disputa?",
  "Is the address good, and is the debtor solvent?": "¿Es buena la dirección, y es solvente el deudor?",
  "Choose: hold on credit, an agency, an attorney, a write-off, or once more the ladder. Say why.":
    "Elija: suspender el crédito, una agencia, un abogado, un castigo, o la ruta de cobro otra vez. Diga por qué.",
  "The desk writes it by itself. It says what follows if it is not met, and only what really follows.":
    "El escritorio lo escribe por sí solo. Dice qué sigue si no se atiende, y solo lo que de verdad sigue.",
  "The desk writes it by itself. It threatens nothing that the creditor has not decided to do.":
    "El escritorio lo escribe por sí solo. No amenaza con nada que el acreedor no haya decidido hacer.",
  "Aim: learn why it is not paid, and agree a day.": "Objetivo: saber por qué no paga, y acordar un día.",
  "Say who you are. With a consumer say nothing of the debt before you know whom you speak with.":
    "Diga quién es usted. Con un consumidor no diga nada de la deuda antes de saber con quién habla.",
  "Ask what you need to know the person: full name and one more. Tick what you asked.":
    "Pregunte lo necesario para saber quién es: nombre completo y un dato más. Marque lo que preguntó.",
  "Say what is owed, and ask: **“What keeps this from being paid?”** Then wait.":
    "Diga lo que se debe, y pregunte: **«¿Qué impide que se pague?»** Luego espere.",
  "Record the reason. It decides what follows:": "Registre el motivo. Decide lo que sigue:",
  "_lost invoice_: send the copy while you speak, agree a day.":
    "_factura perdida_: envíe la copia mientras habla, acuerde un día.",
  "_in approval_: ask who approves and when; agree a day after it.":
    "_espera aprobación_: pregunte quién aprueba y cuándo; acuerde un día posterior.",
  "_cash flow_: ask what they can pay now and when the rest; take a promise.":
    "_falta de liquidez_: pregunte cuánto puede pagar ahora y cuándo el resto; tome una promesa.",
  "_dispute_: ask which item and why; record the dispute. Do not argue it.":
    "_disputa_: pregunte qué partida y por qué; registre la disputa. No la discuta.",
  "Nobody answers: one key, and the next account.": "No contestan: una tecla, y la cuenta siguiente.",
  "Is every dispute answered, and the reason for not paying known?":
    "¿Está respondida cada disputa, y se sabe el motivo de no pagar?",
  "Is the address good, and is it worth the cost?": "¿Es buena la dirección, y vale lo que cuesta?",
  "Choose who takes it on: an agency, an attorney, or once more the ladder. Say why.":
    "Elija quién se hace cargo: una agencia, un abogado, o la ruta de cobro otra vez. Diga por qué.",
  "Is the final demand out, and was somebody reached since?":
    "¿Salió el último requerimiento, y se habló con alguien desde entonces?",
  "What of it is in dispute? What is disputed is no reason for a hold.":
    "¿Qué parte está en disputa? Lo que está en disputa no es motivo para suspender.",
  "Place the hold, or say why deliveries go on. Tell who looks after the customer.":
    "Suspenda el crédito, o diga por qué siguen las entregas. Avise a quien atiende al cliente.",
  "The office calls less often than the law allows. Write, or wait for the day that is shown.":
    "La oficina llama menos de lo que permite la ley. Escriba, o espere al día que se muestra.",
  "The office keeps narrower hours than the law. It comes back by itself at the time that is shown.":
    "La oficina guarda un horario más estrecho que la ley. Vuelve solo a la hora que se muestra.",
  "Calls, letters and messages together have reached the number that the office keeps to. Leave it until the day that is shown.":
    "Llamadas, cartas y mensajes juntos llegaron al número que la oficina respeta. Déjelo hasta el día que se muestra.",
  "They asked for other hours, another way or another place. It is kept, whether or not the law demands it.":
    "Pidió otro horario, otro medio u otro lugar. Se respeta, lo exija o no la ley.",
  "Is everything there that answers it: invoice, proof of delivery, contract? Put them to the item.":
    "¿Está todo lo que la responde: factura, comprobante de entrega, contrato? Póngalo en la partida.",
  "Ask the creditor what is missing, and say by when.": "Pida al acreedor lo que falta, y diga para cuándo.",
  "Right: have the item credited. Wrong: answer in writing with the proof, then resolve the dispute.":
    "Tiene razón: haga que se abone la partida. No la tiene: responda por escrito con la prueba, y resuelva la disputa.",
  "The reason says which rule stopped it. Mend the cause, not the letter: a new address, a stop that no longer holds, a notice that has to go first. Then record what you did with **R**.":
    "El motivo dice qué norma la detuvo. Corrija la causa, no la carta: una dirección nueva, un impedimento que ya no vale, un aviso que debe ir antes. Luego registre lo que hizo con **R**.",
  "The desk writes it by itself after calls in a row that nobody answered. It asks the debtor to call, and says when we are there.":
    "El escritorio la escribe por sí solo tras varias llamadas seguidas sin contestar. Pide al deudor que llame, y dice cuándo estamos.",
  "The office may not act for this creditor, or not any more. Ask a supervisor to record the mandate. Do not call “just to ask”.":
    "La oficina no puede actuar por este acreedor, o ya no. Pida a un supervisor que registre el mandato. No llame «solo para preguntar».",
  "A rule that is not written into the desk governs this act, most often a state's own. It is not permitted, however well you know the rule. Ask a supervisor; in the meantime a letter may be open to you.":
    "Esta acción la rige una norma que no está escrita en el escritorio, casi siempre de un estado. No se permite, por bien que conozca la norma. Pregunte a un supervisor; mientras tanto quizá pueda enviar una carta.",
  "What they paid, or were credited, is on their account and pays no invoice yet. **Nobody is asked for what we have already.**":
    "Lo que pagó, o se le acreditó, está en su cuenta y aún no paga ninguna factura. **A nadie se le pide lo que ya tenemos.**",
  "Find what it was for: the check, the remittance, what they wrote. Apply it to that; else to what is due first.":
    "Busque para qué era: el cheque, el aviso de pago, lo que escribió. Aplíquelo a eso; si no, a lo que vence primero.",
  "Where it is not theirs, put it where it belongs, with the reason.":
    "Si no es suyo, llévelo a donde corresponde, con el motivo.",
  "What is open after that goes on by itself.": "Lo que quede pendiente sigue por sí solo.",
  "The first letter to a consumer tells what is owed, to whom, and what they may do about it. **Nothing is demanded before it was sent.**":
    "La primera carta a un consumidor dice qué se debe, a quién, y qué puede hacer al respecto. **Nada se reclama antes de enviarla.**",
  "Until the day that it names they may dispute the debt, or ask who the first creditor was. Nothing is asked for before that day is over.":
    "Hasta el día que indica puede disputar la deuda o preguntar quién fue el primer acreedor. Nada se reclama antes de que termine ese día.",
  "If it comes back, find the address first: no call replaces this letter.":
    "Si es devuelta, halle antes la dirección: ninguna llamada sustituye esta carta.",
  "If they dispute or ask in writing by then, record it. Collecting stops until it is answered.":
    "Si disputa o pregunta por escrito hasta entonces, regístrelo. El cobro se detiene hasta que se responda.",
  "Nothing to do until the day after the promised day. If they call to change it, withdraw the promise with the reason and take the new one.":
    "Nada que hacer hasta el día después del prometido. Si llama para cambiarla, retire la promesa con el motivo y tome la nueva.",
  "The desk writes this letter by itself and asks the law again when it leaves.":
    "El escritorio escribe esta carta por sí solo y consulta la ley de nuevo cuando sale.",
  "If it was refused, the case comes back as _Review of a refused letter_: mend what is named there.":
    "Si se rechazó, el caso vuelve como _Revisión de una carta rechazada_: corrija lo que allí se nombra.",
  "If the debtor answers it, record the answer: the answer comes before the next step.":
    "Si el deudor la responde, registre la respuesta: la respuesta va antes que el siguiente paso.",
  "Do not call because of a reminder alone. The ladder says when a call is due.":
    "No llame solo por un recordatorio. La ruta de cobro dice cuándo toca una llamada.",
  "They were called or written to before: read the last words on the timeline first.":
    "Ya se le llamó o escribió: lea antes las últimas palabras del historial.",
  "Begin with what was said then: “On the 3rd you told us that …”":
    "Empiece por lo que se dijo entonces: «El día 3 usted nos dijo que …»",
  "Ask for the whole amount; then for a part now and a day for the rest.":
    "Pida el monto completo; luego una parte ahora y un día para el resto.",
  "If the reason has changed, record the new one.": "Si el motivo cambió, registre el nuevo.",
  "If they refuse, ask why, record it, and end politely. A refusal is an answer.":
    "Si se niega, pregunte por qué, regístrelo y termine con cortesía. Una negativa es una respuesta.",
  "The desk writes this letter by itself.": "El escritorio escribe esta carta por sí solo.",
  "If the first reminder came back, mend the address before this one leaves.":
    "Si el primer recordatorio fue devuelto, corrija la dirección antes de que salga este.",
  "If the debtor says that the invoice never came, send the copy and record the reason _lost invoice_.":
    "Si el deudor dice que la factura nunca llegó, envíe la copia y registre el motivo _factura perdida_.",
  "Speak to them before you do anything: a second call an hour later is how complaints begin. What you save is kept.":
    "Hable con esa persona antes de hacer nada: una segunda llamada una hora después es como empiezan las quejas. Lo que guarde se conserva.",
  "Who calls about it wants to know what it is for: open the item and read its postings to them.":
    "Quien llama por él quiere saber de qué es: abra la partida y léale sus movimientos.",
  "If insurance was not billed or has not answered, pause the account.":
    "Si no se facturó al seguro o no ha respondido, ponga la cuenta en pausa.",
  "Nothing goes out. Look whether the stop still stands.": "Nada sale. Mire si el impedimento sigue en pie.",
  "_Attorney_: write to the attorney only. No answer within a reasonable time: ask a supervisor.":
    "_Abogado_: escriba solo al abogado. Sin respuesta en un tiempo razonable: pregunte a un supervisor.",
  "_Bankruptcy_: note the chapter, the court and the number; file the claim where the creditor wants it.":
    "_Quiebra_: anote el capítulo, el tribunal y el número; presente el crédito donde el acreedor lo quiera.",
  "_Asked us to cease_: only a last letter that says what follows may go out.":
    "_Pidió que cesemos_: solo puede salir una última carta que diga qué sigue.",
  "_Has died_: ask for the executor, kindly, once. Say nothing of the debt to anybody else.":
    "_Falleció_: pregunte por el albacea, con amabilidad, una vez. No diga nada de la deuda a nadie más.",
  "Speak and write to the attorney alone. If the debtor calls, ask for the attorney's name and end the call.":
    "Hable y escriba solo al abogado. Si el deudor llama, pida el nombre del abogado y termine la llamada.",
  "After a conversation about a debt nobody calls about it for seven days, unless they asked us to. If they asked for a call, record their consent with the call in which they gave it.":
    "Tras una conversación sobre una deuda nadie llama por ella en siete días, salvo que nos lo pidiera. Si pidió una llamada, registre su consentimiento con la llamada en que lo dio.",
  "There were seven calls about this debt in seven days. Write a letter if it is due, or leave it until the day that is shown. Do not call another number of the same person instead.":
    "Hubo siete llamadas por esta deuda en siete días. Escriba una carta si toca, o déjelo hasta el día que se muestra. No llame en su lugar a otro número de la misma persona.",
  "Nothing goes out but one letter that says what will follow, or that we end. Whatever they send us is read and answered as the law allows.":
    "No sale nada más que una carta que diga qué seguirá, o que terminamos. Lo que nos envíe se lee y se responde como la ley permite.",
  "The first time: that this is an attempt to collect a debt, and that what is learned is used for it. Later: that a debt collector speaks. Read them from the script; do not shorten them.":
    "La primera vez: que este es un intento de cobrar una deuda, y que lo que se sepa se usa para ello. Después: que habla un cobrador de deudas. Léalas del guion; no las acorte.",
  "The way to this address is not cleared: it was not given by them, nor did they write to us from it, nor were they told by the creditor. Ask for it in the next call, or write a letter.":
    "El camino a esta dirección no está despejado: no la dio la persona, ni nos escribió desde ella, ni el acreedor se lo avisó. Pídala en la próxima llamada, o escriba una carta.",
  "A consumer is called between 8 in the morning and 9 in the evening where **they** are, by every clock that may be theirs. Go to the next account: this one comes back by itself at the time that is shown. If they ask for an earlier hour, record it as their wish.":
    "A un consumidor se le llama entre las 8 de la mañana y las 9 de la noche donde **él** está, según cada reloj que pueda ser el suyo. Pase a la cuenta siguiente: esta vuelve sola a la hora que se muestra. Si pide una hora más temprana, regístrela como su deseo.",
  "They asked us not to use it. Use another. If they take it up again themselves, that answer may be answered once.":
    "Nos pidió no usarlo. Use otro. Si la persona misma lo retoma, a eso se puede responder una vez.",
  "They told us that this place does not suit them. Use another number or address, or write.":
    "Nos dijo que este lugar no le conviene. Use otro número o dirección, o escriba.",
  "With anybody but the debtor, their spouse or their attorney nothing is said of a debt, not even that there is one. Ask only how the debtor is reached, and only once.":
    "Con nadie que no sea el deudor, su cónyuge o su abogado se dice nada de una deuda, ni siquiera que la hay. Pregunte solo cómo se localiza al deudor, y solo una vez.",
  "The employer forbids it, or they may not be spoken to there. Take the number off the list, and use another.":
    "El empleador lo prohíbe, o allí no se puede hablar con la persona. Quite el número de la lista y use otro.",
  "Others may be asked once, and only how the debtor is reached: home, telephone, place of work.":
    "A otros se les puede preguntar una sola vez, y solo cómo se localiza al deudor: domicilio, teléfono, lugar de trabajo.",
  "This person was asked before: do not ask again. Record it if they call back by themselves.":
    "A esta persona ya se le preguntó: no vuelva a preguntar. Si llama por su cuenta, regístrelo.",
  "An attorney is known: ask the attorney, nobody else.": "Se conoce un abogado: pregunte al abogado, a nadie más.",
  "Say your own name, and your employer's only if they ask for it. Nothing of a debt.":
    "Diga su propio nombre, y el de su empresa solo si se lo piden. Nada de una deuda.",
  "Every e-mail and text says how to have no more of them: a reply with one word, or a link. It costs nothing, and asks for nothing else.":
    "Cada correo y mensaje dice cómo no recibir más: una respuesta con una palabra, o un enlace. No cuesta nada y no pide nada más.",
  "The words are missing in the template. Do not send it another way: tell a supervisor which letter it was.":
    "Las palabras faltan en la plantilla. No lo envíe de otro modo: diga a un supervisor qué carta era.",
  "It binds who collects for others, or collects what was bought, from consumers. It does not bind a creditor in its own name, nor debts between firms.":
    "Obliga a quien cobra por otros, o cobra lo que compró, a consumidores. No obliga al acreedor en su propio nombre, ni en deudas entre empresas.",
  "This finding stops nothing. If it is wrong, the account's purpose or the mandate is recorded wrong: tell a supervisor, and do not act on it meanwhile.":
    "Esta conclusión no detiene nada. Si es errónea, el fin de la cuenta o el mandato está mal registrado: avise a un supervisor y no actúe mientras tanto.",
  "The number or address was ended, or belongs to another debtor since. Load the debtor anew and take one that is listed.":
    "El número o la dirección se dio por terminado, o desde entonces es de otro deudor. Vuelva a cargar al deudor y tome uno de la lista.",
  "If they told you that it is theirs, record it first, with who said so.":
    "Si le dijeron que es suyo, regístrelo antes, con quién lo dijo.",
  "One calls a number, writes to an address, and sends e-mail to an e-mail address. Choose a number or address of that kind.":
    "Se llama a un número, se escribe a una dirección y se envía un correo a una dirección de correo. Elija un número o una dirección de esa clase.",
  "If it is recorded as the wrong kind, end it and record it anew with the right one.":
    "Si está registrado con la clase equivocada, termínelo y regístrelo de nuevo con la correcta.",
  "You were about to speak to one debtor about what another owes. Stop, and open the debtor whose account it is.":
    "Iba a hablar con un deudor de lo que debe otro. Deténgase y abra al deudor de quien es la cuenta.",
  "If both are one person, have a supervisor merge them. If one is bound by the other's account, the desk gives no permit for that yet: ask a supervisor.":
    "Si ambos son una persona, pida a un supervisor que los una. Si uno está obligado por la cuenta del otro, el escritorio aún no da permiso para eso: pregunte a un supervisor.",
  "Somebody here let it rest until a day, for the reason that stands beside the pause. It comes back by itself.":
    "Alguien de aquí lo dejó descansar hasta un día, por el motivo que figura junto a la pausa. Vuelve solo.",
  "If the reason is gone, end the pause with your own reason.":
    "Si el motivo ya no existe, termine la pausa con su propio motivo.",
  "If they call meanwhile, speak with them: a pause is ours and not theirs.":
    "Si llaman mientras tanto, hable con ellos: una pausa es nuestra y no suya.",
  "Nothing is overdue, so nothing is asked for. If they ask what is coming, open the items and read the due days to them.":
    "Nada está vencido, así que nada se pide. Si preguntan qué viene, abra las partidas y léales los vencimientos.",
  "If they say now that they will not be able to pay, record the reason: it is worth more before the due day than after it.":
    "Si dicen ya que no podrán pagar, registre el motivo: vale más antes del vencimiento que después.",
  "Fees, interest or costs are open, and the ladder asks for none of them once the principal is paid. They stay owed.":
    "Quedan abiertos comisiones, intereses o costos, y la ruta no pide ninguno una vez pagado el principal. Se siguen debiendo.",
  "Do not ask for them. If they ask, say what is open and take the payment.":
    "No los pida. Si preguntan, diga qué queda abierto y tome el pago.",
  "What is overdue is less than any step of the ladder costs. It is asked for together with the next invoice.":
    "Lo vencido es menos de lo que cuesta cualquier paso de la ruta. Se pide junto con la próxima factura.",
  "Do not call for it alone. If they ask, take the payment.": "No llame solo por ello. Si preguntan, reciba el pago.",
  "All that is open is held back by agreement and due on no day until it is released.":
    "Todo lo abierto está retenido por acuerdo y no vence ningún día hasta que se libere.",
  "Ask the creditor what the release hangs on: an acceptance, a day, a paper. Release it when the creditor says so, and write down who said it.":
    "Pregunte al acreedor de qué depende la liberación: una recepción, un día, un documento. Libérelo cuando el acreedor lo diga, y anote quién lo dijo.",
};
