const open =
  "Abierto es lo que las partidas deben ese día según su fecha efectiva; los créditos sin aplicar van aparte y nunca se compensan. Cada moneda es un informe propio.";
const openEnglish =
  "Open is what items owe on the day by effective day; credits that are applied to nothing stand beside and are never netted. Each currency is a report of its own.";

/** What each report shows, how it is reckoned, and where it has no figure. */
export const definitionsInSpanish: Readonly<Record<string, string>> = {
  "What was open at the end of each month, by days past due.":
    "Lo que estaba abierto al final de cada mes, por días de mora.",
  "Sum of open items by due day: not due, 1-30, 31-60, 61-90, over 90 days. Overdue = (open - not due) / open.":
    "Suma de las partidas abiertas por vencimiento: por vencer, 1-30, 31-60, 61-90, más de 90 días. Vencido = (abierto - por vencer) / abierto.",
  [openEnglish]: open,
  "How many days of sales are open, how many could not be fewer, and how many are late.":
    "Cuántos días de ventas están abiertos, cuántos no podrían ser menos, y cuántos van con retraso.",
  "Count-back: take what is open off the sales of the newest month, then of the one before; a month used up counts its days, the last one its share. Best possible = not due x days / sales of three months. Average days delinquent = (open - not due) x days / sales of three months. Simple = open x days / sales of three months.":
    "Por recuento: se resta lo abierto de las ventas del mes más reciente, luego de las del anterior; un mes agotado cuenta sus días, el último su parte. Mejor posible = por vencer x días / ventas de tres meses. Promedio de días de mora = (abierto - por vencer) x días / ventas de tres meses. Simple = abierto x días / ventas de tres meses.",
  [`Sales are charges by effective day, less credit memos and what was taken back. A month without sales counts its days and takes nothing off. Without sales in three months, or where two years of sales do not reach, there is no figure. ${openEnglish}`]: `Las ventas son los cargos por fecha efectiva, menos las notas de crédito y lo retirado. Un mes sin ventas cuenta sus días y no resta nada. Sin ventas en tres meses, o donde dos años de ventas no alcanzan, no hay cifra. ${open}`,
  "Of what could have been collected in the month, how much was.":
    "De lo que se pudo cobrar en el mes, cuánto se cobró.",
  "100 x (open at the beginning + sales - open at the end) / (open at the beginning + sales - not due at the end).":
    "100 x (abierto al comienzo + ventas - abierto al final) / (abierto al comienzo + ventas - por vencer al final).",
  [`Without anything to collect there is no figure. It falls below 0 or passes 100 where the ledger moved otherwise than by sales and money. ${openEnglish}`]: `Sin nada que cobrar no hay cifra. Baja de 0 o pasa de 100 donde el libro mayor se movió por algo que no son ventas ni dinero. ${open}`,
  "Of what was in one bucket a month before, how much is in the next one now.":
    "De lo que estaba en un tramo un mes antes, cuánto está ahora en el siguiente.",
  "100 x the next bucket now / the bucket a month before.": "100 x el tramo siguiente ahora / el tramo un mes antes.",
  [`Where a bucket was empty there is no figure. Over 90 days gathers what stays in it, so that its rate can pass 100. ${openEnglish}`]: `Donde un tramo estaba vacío no hay cifra. Más de 90 días reúne lo que se queda en él, así que su tasa puede pasar de 100. ${open}`,
  "What became of the promises to pay that were taken, by sum and by number.":
    "Qué fue de las promesas de pago tomadas, por suma y por número.",
  "Amounts promised, by when or by whom they were taken and what they are now. Taken = kept + kept late + broken + open. Kept in time = 100 x kept / (kept + kept late + broken).":
    "Montos prometidos, según cuándo o por quién se tomaron y lo que son ahora. Tomado = cumplido + cumplido tarde + incumplido + abierto. Cumplido a tiempo = 100 x cumplido / (cumplido + cumplido tarde + incumplido).",
  "What was withdrawn stands apart and is not counted as taken. Where no promise has been kept or broken yet there is no figure. Each currency is a report of its own.":
    "Lo retirado va aparte y no cuenta como tomado. Donde aún no se cumplió ni incumplió ninguna promesa no hay cifra. Cada moneda es un informe propio.",
  "The money that came in, by where it was entered.": "El dinero que entró, según dónde se registró.",
  "Sum of postings to cash by effective day, less those that took money back. All = the sum of the sources.":
    "Suma de los asientos a caja por fecha efectiva, menos los que retiraron dinero. Todo = la suma de los orígenes.",
  "What is taken back is taken off the source of its payment, in the line of the reversal's effective day; a line can fall below 0. Each currency is a report of its own.":
    "Lo retirado se resta del origen de su pago, en la línea de la fecha efectiva de la reversión; una línea puede bajar de 0. Cada moneda es un informe propio.",
  "What is expected to come in, week by week, and how far earlier forecasts were off.":
    "Lo que se prevé que entre, semana a semana, y cuánto erraron las previsiones anteriores.",
  "Promised = what is promised and open x the share of promises to the creditor that were kept in time, on the promised day; kept late the same by those kept late. By habit and by rate = what else is owed x the chance that it comes in within the line, by how old it is: a debtor of whom five items came due by their own record of two years, others by their creditor's. Of bills to come = as much as came in a quarter of bills that were new. Off = 100 x the sum of what weeks were off / what came.":
    "Prometido = lo prometido y abierto x la parte de promesas al acreedor que se cumplieron a tiempo, en el día prometido; cumplido tarde, lo mismo con las cumplidas tarde. Por costumbre y por tasas = lo demás que se debe x la probabilidad de que entre dentro de la línea, según su antigüedad: un deudor de quien vencieron cinco partidas, por su propio registro de dos años; los demás, por el de su acreedor. De facturas por venir = tanto como entró en un trimestre de facturas que eran nuevas. Error = 100 x la suma de lo que erraron las semanas / lo que entró.",
  "Left out: what is contested, what credits will pay, what is retained, and debtors who are bankrupt or have died. What is paused is awaited from the end of its pause. What is promised of an account is taken off what is due first. With fewer than four forecasts whose weeks are over nothing is said of the error. Each currency is a report of its own.":
    "Queda fuera: lo que está en disputa, lo que pagarán créditos, lo retenido en garantía, y los deudores en quiebra o fallecidos. Lo que está en pausa se espera desde el fin de su pausa. Lo prometido de una cuenta se resta de lo que vence primero. Con menos de cuatro previsiones cuyas semanas ya pasaron no se dice nada del error. Cada moneda es un informe propio.",
  "What each person did: contacts and what came of them, promises, and the money that followed.":
    "Qué hizo cada persona: contactos y su resultado, promesas, y el dinero que siguió.",
  "Contacts that went out, by who made them and the office's day. Reached: the debtor, their spouse or attorney. Right party checked: asked who they are, and the answers matched. Promises by who took them; kept is what they are now. Collected: payments by effective day within ninety days of the latest promise of their account, for who took it.":
    "Contactos que salieron, según quién los hizo y el día de la oficina. Localizados: el deudor, su cónyuge o su abogado. Persona correcta comprobada: se preguntó quién es y las respuestas coincidieron. Promesas según quién las tomó; cumplido es lo que son ahora. Cobrado: pagos por fecha efectiva en los noventa días desde la última promesa de su cuenta, para quien la tomó.",
  "Payments that were taken back are not counted, nor attempts that were reserved and never reported. What no person did stands in a line of its own. A team is as it is now. How long a contact took is not recorded.":
    "No se cuentan los pagos retirados, ni los intentos reservados de los que nunca se informó. Lo que no hizo ninguna persona va en su propia línea. Un equipo es como es ahora. No se registra cuánto duró un contacto.",
  "How the office reached out, by kind, and what came of it.":
    "Cómo contactó la oficina, por tipo, y con qué resultado.",
  "Contacts that went out, by kind and the office's day; a call with its conversation is one. By outcome: each contact once more, by what was reported of it. Came in: what debtors sent or called.":
    "Contactos que salieron, por tipo y día de la oficina; una llamada con su conversación es uno. Por resultado: cada contacto otra vez, según lo que se informó de él. Recibidos: lo que los deudores enviaron o llamaron.",
  "Attempts that were reserved and never reported are not counted. Letters and messages have no outcome: nothing is reported of them. What no person did stands in a line of its own.":
    "No se cuentan los intentos reservados de los que nunca se informó. Cartas y mensajes no tienen resultado: no se informa nada de ellos. Lo que no hizo ninguna persona va en su propia línea.",
  "Which contacts were asked for and refused, by the rule that refused them.":
    "Qué contactos se pidieron y se negaron, según la norma que los negó.",
  "Acts that were asked for and refused, once for each rule that refused them, by the rule's kind: the law, or house policy. Refusals = by the law + by house policy + not covered. By what was asked for: the same refusals once more.":
    "Acciones que se pidieron y se negaron, una vez por cada norma que las negó, según el tipo de norma: la ley o la política de la casa. Negativas = por la ley + por la política de la casa + no cubierto. Según lo que se pidió: las mismas negativas otra vez.",
  "An act that two rules refuse counts in both. An act that no rule covers is refused as well, in a line of its own. Each time somebody asks counts.":
    "Una acción que niegan dos normas cuenta en ambas. Una acción que ninguna norma cubre también se niega, en su propia línea. Cuenta cada vez que alguien pide.",
  "What went out, what was refused before it could, what came close, and what was done against the law.":
    "Lo que salió, lo que se negó antes de salir, lo que estuvo cerca, y lo que se hizo contra la ley.",
  "Contacts that went out, by when they happened. Refused beforehand: acts that were asked for and refused. Near misses: contacts that were allowed and made within fifteen minutes of an end of the hours that the house keeps, on any clock on which the debtor may be, or as the last call that the house allows in seven days. Made against a finding: contacts of ours that were recorded afterwards, and that the law, house policy or want of a rule speaks against. Breaches of law: those of them that the law speaks against.":
    "Contactos que salieron, según cuándo ocurrieron. Negados de antemano: actos que se pidieron y se negaron. Por poco: contactos permitidos y hechos a menos de quince minutos de un extremo de las horas que guarda la casa, en cualquier reloj en que pueda estar el deudor, o como la última llamada que la casa permite en siete días. Hechos contra un hallazgo: contactos nuestros que se anotaron después y en contra de los cuales hablan la ley, la política de la casa o la falta de norma. Infracciones de la ley: los que van contra la ley.",
  "Nobody can pass over a refusal: what was made against a finding was made outside the desk. By time and by person an act counts once; by rule, once for each rule, and contacts that went out stand in no line. The hours and numbers are those of the house policy of their time. What today's rules say of earlier acts is asked with dunlin law replay.":
    "Nadie puede pasar por encima de una negativa: lo que se hizo contra un hallazgo se hizo fuera del escritorio. Por tiempo y por persona un acto cuenta una vez; por norma, una vez por cada norma, y los contactos que salieron no van en ninguna línea. Las horas y los números son los de la política de la casa de su momento. Lo que las normas de hoy dicen de actos anteriores se pregunta con dunlin law replay.",
  "What was contested and why, what became of it, and how long that took.":
    "Qué se disputó y por qué, qué fue de ello, y cuánto tardó.",
  "What was contested, by reason or by when or by whom it was recorded. Opened = still open + resolved. Without an amount, a dispute is of what its item owed on the day it was raised. Days to resolve = days from raising to resolving / number resolved.":
    "Lo que se disputó, por motivo o según cuándo o por quién se registró. Planteadas = aún abiertas + resueltas. Sin monto, una disputa es por lo que su partida debía el día en que se planteó. Días hasta resolver = días desde plantear hasta resolver / número resueltas.",
  "Where nothing has been resolved yet there are no days to resolve. Disputes without a reason are other. Disputes are shown as what they are now. Each currency is a report of its own.":
    "Donde aún no se resolvió nada no hay días hasta resolver. Las disputas sin motivo son otro. Las disputas se muestran como son ahora. Cada moneda es un informe propio.",
  "At which hours of which days of the week calls reach whom they are for.":
    "A qué horas de qué días de la semana las llamadas localizan a quien buscan.",
  "Calls that went out and of which something was reported, by when they began on the clock where the debtor is. Reached: the debtor, their spouse or attorney. Of an hour and a day of the week: 100 x reached / calls.":
    "Llamadas que salieron y de las que se informó algo, según cuándo empezaron en el reloj de donde está el deudor. Localizados: el deudor, su cónyuge o su abogado. De una hora y un día de la semana: 100 x localizados / llamadas.",
  "Where nobody called there is no figure. The clock is that of the number that was called, in the first zone in which it may be, or the office's where none is known. Calls that were tried several times count as often.":
    "Donde nadie llamó no hay cifra. El reloj es el del número al que se llamó, en la primera zona en la que puede estar, o el de la oficina donde no se conoce ninguna. Una llamada que se intentó varias veces cuenta tantas veces.",
};
